<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Sentences</name>
    <message>
      <source>No microphone or speaker is connected. Calls still connect, without your sound.</source>
      <translation>No hay micrófono ni altavoz conectados. Las llamadas se establecen igualmente, sin su sonido.</translation>
    </message>
    <message>
      <source>The {0} “{1}” is not connected.</source>
      <translation>{0} “{1}” no está conectado.</translation>
    </message>
    <message>
      <source>No microphone is connected: you can listen, but nobody hears you.</source>
      <translation>No hay micrófono conectado: puede escuchar, pero nadie le oye.</translation>
    </message>
    <message>
      <source>No speaker is connected: you can speak, but you hear nobody.</source>
      <translation>No hay altavoz conectado: puede hablar, pero no oye a nadie.</translation>
    </message>
    <message>
      <source>is {0}</source>
      <translation>es {0}</translation>
    </message>
    <message>
      <source>Use one of 0-9, A-D, * and #.</source>
      <translation>Use uno de 0-9, A-D, * y #.</translation>
    </message>
    <message>
      <source>No sound system was found. Calls still connect, without your sound.</source>
      <translation>No se encontró ningún sistema de sonido. Las llamadas se establecen igualmente, sin su sonido.</translation>
    </message>
    <message>
      <source>No sound system was found.</source>
      <translation>No se encontró ningún sistema de sonido.</translation>
    </message>
    <message>
      <source>The sound system does not answer.</source>
      <translation>El sistema de sonido no responde.</translation>
    </message>
    <message>
      <source>The microphone is still sending although it is muted.</source>
      <translation>El micrófono sigue enviando aunque está silenciado.</translation>
    </message>
    <message>
      <source>Echo cancelling does not work on this machine. Use a headset.</source>
      <translation>La cancelación de eco no funciona en este equipo. Use unos auriculares.</translation>
    </message>
    <message>
      <source>No sound library is installed: there is no sound on this machine.</source>
      <translation>No hay ninguna biblioteca de sonido instalada: este equipo no tiene sonido.</translation>
    </message>
    <message>
      <source>Choose a number, or none.</source>
      <translation>Elija un número, o ninguno.</translation>
    </message>
    <message>
      <source>cannot be anonymous on Daily</source>
      <translation>no puede ser anónima en Daily</translation>
    </message>
    <message>
      <source>This call is not ringing.</source>
      <translation>Esta llamada no está sonando.</translation>
    </message>
    <message>
      <source>The call has already ended.</source>
      <translation>La llamada ya ha terminado.</translation>
    </message>
    <message>
      <source>The call has not been answered yet.</source>
      <translation>La llamada aún no se ha contestado.</translation>
    </message>
    <message>
      <source>The link to Daily is not up.</source>
      <translation>La conexión con Daily no está activa.</translation>
    </message>
    <message>
      <source>The owner token of this profile has expired. Enter a new one.</source>
      <translation>El token de propietario de este perfil ha caducado. Introduzca uno nuevo.</translation>
    </message>
    <message>
      <source>Please mint a new owner token for {0}.</source>
      <translation>Genere un nuevo token de propietario para {0}.</translation>
    </message>
    <message>
      <source>Daily tells every 15 seconds who is in which room. It tells no agents' states, holds or waiting callers, keeps no past, and cannot tell who a call goes out to.</source>
      <translation>Daily dice cada 15 segundos quién está en qué sala. No dice estados de agentes, retenciones ni personas en espera, no conserva el pasado y no puede decir a quién va una llamada.</translation>
    </message>
    <message>
      <source>Daily keeps no past of the floor.</source>
      <translation>Daily no conserva el pasado de la planta.</translation>
    </message>
    <message>
      <source>The floor needs a Daily API key, which this profile does not have.</source>
      <translation>La planta necesita una clave de API de Daily, que este perfil no tiene.</translation>
    </message>
    <message>
      <source>Daily did not confirm this, so it is not known whether it was done.</source>
      <translation>Daily no lo confirmó, así que no se sabe si se hizo.</translation>
    </message>
    <message>
      <source>The link to Daily was lost.</source>
      <translation>Se perdió la conexión con Daily.</translation>
    </message>
    <message>
      <source>The connection to Daily is interrupted.</source>
      <translation>La conexión con Daily está interrumpida.</translation>
    </message>
    <message>
      <source>The link failed.</source>
      <translation>La conexión falló.</translation>
    </message>
    <message>
      <source>Nobody asks for a transfer of this call.</source>
      <translation>Nadie pide transferir esta llamada.</translation>
    </message>
    <message>
      <source>Recording is not offered with Daily.</source>
      <translation>La grabación no se ofrece con Daily.</translation>
    </message>
    <message>
      <source>Daily does not carry agents' states.</source>
      <translation>Daily no transmite los estados de los agentes.</translation>
    </message>
    <message>
      <source>Daily does not carry calls for help.</source>
      <translation>Daily no transmite peticiones de ayuda.</translation>
    </message>
    <message>
      <source>Pictures are not shown with Daily.</source>
      <translation>Con Daily no se muestran imágenes.</translation>
    </message>
    <message>
      <source>The camera is not offered with Daily.</source>
      <translation>La cámara no se ofrece con Daily.</translation>
    </message>
    <message>
      <source>This room may not dial out.</source>
      <translation>Esta sala no puede llamar al exterior.</translation>
    </message>
    <message>
      <source>Set the room property enable_dialout to true (POST /rooms/:name), then rejoin the room.</source>
      <translation>Ponga la propiedad enable_dialout de la sala en true (POST /rooms/:name) y vuelva a entrar.</translation>
    </message>
    <message>
      <source>Daily has not approved this account for calls to phone numbers. SIP addresses may work.</source>
      <translation>Daily no ha aprobado esta cuenta para llamar a números de teléfono. Las direcciones SIP quizá funcionen.</translation>
    </message>
    <message>
      <source>Ask Daily to approve phone dial-out for the domain, and buy at least one phone number.</source>
      <translation>Pida a Daily que apruebe las llamadas telefónicas para el dominio y compre al menos un número.</translation>
    </message>
    <message>
      <source>The plan of this Daily account does not include dial-out.</source>
      <translation>El plan de esta cuenta de Daily no incluye llamadas salientes.</translation>
    </message>
    <message>
      <source>Move the account to a plan with dial-out and put a payment card on file.</source>
      <translation>Pase la cuenta a un plan con llamadas salientes y registre una tarjeta de pago.</translation>
    </message>
    <message>
      <source>Daily does not let this account dial numbers of this country.</source>
      <translation>Daily no deja que esta cuenta marque números de este país.</translation>
    </message>
    <message>
      <source>Enable international dial-out for the domain, and for the country that was dialled.</source>
      <translation>Active las llamadas internacionales para el dominio y para el país marcado.</translation>
    </message>
    <message>
      <source>Only an owner of the room may do this, and you joined without an owner token.</source>
      <translation>Solo un propietario de la sala puede hacerlo, y usted entró sin token de propietario.</translation>
    </message>
    <message>
      <source>Mint meeting tokens with is_owner: true for the people who dial.</source>
      <translation>Genere tokens de reunión con is_owner: true para quienes marcan.</translation>
    </message>
    <message>
      <source>The room has as many phone calls as Daily allows. End one, then dial again.</source>
      <translation>La sala tiene tantas llamadas como Daily permite. Termine una y marque de nuevo.</translation>
    </message>
    <message>
      <source>Ask Daily to raise max_sip_pstn_sessions_per_room (5 by default); every SIP endpoint a room reserves for callers counts too.</source>
      <translation>Pida a Daily que aumente max_sip_pstn_sessions_per_room (5 por defecto); cada extremo SIP que una sala reserva también cuenta.</translation>
    </message>
    <message>
      <source>Dial-out is not permitted in this room.</source>
      <translation>En esta sala no se permiten llamadas salientes.</translation>
    </message>
    <message>
      <source>Check the room property enable_dialout, that the operator's token is an owner's, and that the domain is approved for phone dial-out.</source>
      <translation>Revise la propiedad enable_dialout de la sala, que el token sea de propietario y que el dominio esté aprobado para llamadas telefónicas.</translation>
    </message>
    <message>
      <source>Daily is still dialling this destination. Wait until it answers or hang it up first.</source>
      <translation>Daily aún está marcando este destino. Espere a que conteste o cuelgue antes.</translation>
    </message>
    <message>
      <source>Daily has no free line or server for this right now. Try again in a moment.</source>
      <translation>Daily no tiene ahora línea libre para esto. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>See status.daily.co; if it lasts, send Daily this text.</source>
      <translation>Vea status.daily.co; si dura, envíe este texto a Daily.</translation>
    </message>
    <message>
      <source>The room is full.</source>
      <translation>La sala está llena.</translation>
    </message>
    <message>
      <source>Raise the room property max_participants, or let people leave.</source>
      <translation>Aumente la propiedad max_participants de la sala, o deje salir a alguien.</translation>
    </message>
    <message>
      <source>The room has expired.</source>
      <translation>La sala ha caducado.</translation>
    </message>
    <message>
      <source>Make a new room, or move the room property exp to a later time.</source>
      <translation>Cree una sala nueva, o ponga la propiedad exp más tarde.</translation>
    </message>
    <message>
      <source>The room is not open yet.</source>
      <translation>La sala aún no está abierta.</translation>
    </message>
    <message>
      <source>Move the room property nbf to an earlier time.</source>
      <translation>Ponga la propiedad nbf de la sala más temprano.</translation>
    </message>
    <message>
      <source>Daily knows no such room. Check its address.</source>
      <translation>Daily no conoce esa sala. Revise su dirección.</translation>
    </message>
    <message>
      <source>Check that the room exists and was not deleted.</source>
      <translation>Compruebe que la sala existe y no se eliminó.</translation>
    </message>
    <message>
      <source>Daily does not accept the meeting token; it may have expired or be another room's.</source>
      <translation>Daily no acepta el token de reunión; quizá caducó o es de otra sala.</translation>
    </message>
    <message>
      <source>Mint a new owner token for this room.</source>
      <translation>Genere un nuevo token de propietario para esta sala.</translation>
    </message>
    <message>
      <source>Daily no longer knows this call.</source>
      <translation>Daily ya no conoce esta llamada.</translation>
    </message>
    <message>
      <source>Daily cannot be reached. Check the network and whether a firewall lets it through.</source>
      <translation>No se alcanza Daily. Revise la red y si un cortafuegos lo deja pasar.</translation>
    </message>
    <message>
      <source>Daily did not answer, so it is not known whether this was done.</source>
      <translation>Daily no respondió, así que no se sabe si se hizo.</translation>
    </message>
    <message>
      <source>Daily's service and this version of daily-python do not understand each other. Update Softphone.</source>
      <translation>El servicio de Daily y esta versión de daily-python no se entienden. Actualice Softphone.</translation>
    </message>
    <message>
      <source>Daily does not answer.</source>
      <translation>Daily no responde.</translation>
    </message>
    <message>
      <source>Daily refused a request.</source>
      <translation>Daily rechazó una petición.</translation>
    </message>
    <message>
      <source>Daily named no SIP addresses for the room in which the two were to meet.</source>
      <translation>Daily no dio direcciones SIP de la sala en la que ambos debían encontrarse.</translation>
    </message>
    <message>
      <source>Daily did not confirm that the customer cannot hear you, so you stay silent.</source>
      <translation>Daily no confirmó que el cliente no pueda oírle, así que sigue en silencio.</translation>
    </message>
    <message>
      <source>This call is being transferred already.</source>
      <translation>Esta llamada ya se está transfiriendo.</translation>
    </message>
    <message>
      <source>Joined “{0}” as an owner in {1} s. Nobody was called.</source>
      <translation>Entró en “{0}” como propietario en {1} s. No se llamó a nadie.</translation>
    </message>
    <message>
      <source>The gateway accepted the call but did not name it. Update the gateway.</source>
      <translation>La pasarela aceptó la llamada pero no le dio nombre. Actualice la pasarela.</translation>
    </message>
    <message>
      <source>This gateway does not say where its SIP side is, so it cannot connect two calls.</source>
      <translation>Esta pasarela no dice dónde está su lado SIP, así que no puede unir dos llamadas.</translation>
    </message>
    <message>
      <source>The gateway speaks of the camera in another way. Update both.</source>
      <translation>La pasarela habla de la cámara de otra manera. Actualice ambas.</translation>
    </message>
    <message>
      <source>The far party of this call cannot be shown a picture now.</source>
      <translation>Ahora no se puede mostrar una imagen al otro extremo de esta llamada.</translation>
    </message>
    <message>
      <source>The log says why.</source>
      <translation>El registro dice por qué.</translation>
    </message>
    <message>
      <source>The link is not up.</source>
      <translation>La conexión no está activa.</translation>
    </message>
    <message>
      <source>The link was closed.</source>
      <translation>La conexión se cerró.</translation>
    </message>
    <message>
      <source>The connection was lost.</source>
      <translation>Se perdió la conexión.</translation>
    </message>
    <message>
      <source>The gateway did not answer, so it is not known whether this was done.</source>
      <translation>La pasarela no respondió, así que no se sabe si se hizo.</translation>
    </message>
    <message>
      <source>The link to {0} failed.</source>
      <translation>La conexión con {0} falló.</translation>
    </message>
    <message>
      <source>The gateway does not know this command. Update it.</source>
      <translation>La pasarela no conoce esta orden. Actualícela.</translation>
    </message>
    <message>
      <source>Change it and try again.</source>
      <translation>Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not trusted. Ask whoever runs it.</source>
      <translation>El certificado de {0} no es de confianza. Pregunte a quien lo gestiona.</translation>
    </message>
    <message>
      <source>The local gateway cannot be started. Install Softphone again.</source>
      <translation>No se puede iniciar la pasarela local. Vuelva a instalar Softphone.</translation>
    </message>
    <message>
      <source>The gateway's monitor speaks another version. Update Softphone or the gateway.</source>
      <translation>El monitor de la pasarela habla otra versión. Actualice Softphone o la pasarela.</translation>
    </message>
    <message>
      <source>The far party of this call sends no picture.</source>
      <translation>El otro extremo de esta llamada no envía imagen.</translation>
    </message>
    <message>
      <source>The gateway speaks another version. Update Softphone or the gateway.</source>
      <translation>La pasarela habla otra versión. Actualice Softphone o la pasarela.</translation>
    </message>
    <message>
      <source>Connected: the gateway took the key and let us into a room in {0} s. Nobody was called.</source>
      <translation>Conectado: la pasarela aceptó la clave y nos dejó entrar en una sala en {0} s. No se llamó a nadie.</translation>
    </message>
    <message>
      <source>The camera was turned off again.</source>
      <translation>La cámara se apagó de nuevo.</translation>
    </message>
    <message>
      <source>This installation has no camera support. Install softphone[camera].</source>
      <translation>Esta instalación no admite cámara. Instale softphone[camera].</translation>
    </message>
    <message>
      <source>No camera is connected.</source>
      <translation>No hay cámara conectada.</translation>
    </message>
    <message>
      <source>Your supervisors were told that you need help.</source>
      <translation>Sus supervisores saben que necesita ayuda.</translation>
    </message>
    <message>
      <source>There is nobody to bring into the conversation.</source>
      <translation>No hay nadie a quien traer a la conversación.</translation>
    </message>
    <message>
      <source>There is nobody to connect.</source>
      <translation>No hay nadie a quien conectar.</translation>
    </message>
    <message>
      <source>The {0} was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>{0} no se confirmó a tiempo; no se sabe el resultado. La lista se está poniendo al día.</translation>
    </message>
    <message>
      <source>Cannot {0} now: the session is {1}.</source>
      <translation>Ahora no se puede {0}: la sesión está {1}.</translation>
    </message>
    <message>
      <source>There is no connection yet. Wait until the link is up, then dial.</source>
      <translation>Aún no hay conexión. Espere a que esté activa y marque después.</translation>
    </message>
    <message>
      <source>has no leg yet</source>
      <translation>todavía no tiene línea</translation>
    </message>
    <message>
      <source>Wait until it rings.</source>
      <translation>Espere a que suene.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session is no longer in the list.</source>
      <translation>No se puede {0}: la sesión ya no está en la lista.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session has ended.</source>
      <translation>No se puede {0}: la sesión ha terminado.</translation>
    </message>
    <message>
      <source>This caller is on the block list.</source>
      <translation>Quien llama está en la lista de bloqueo.</translation>
    </message>
    <message>
      <source>This number is too long. A number has at most 15 digits with its country code.</source>
      <translation>Este número es demasiado largo. Un número tiene como máximo 15 cifras con el prefijo del país.</translation>
    </message>
    <message>
      <source>This number has a length that its country does not use.</source>
      <translation>Este número tiene una longitud que su país no usa.</translation>
    </message>
    <message>
      <source>This number is too short to be dialled.</source>
      <translation>Este número es demasiado corto para marcarlo.</translation>
    </message>
    <message>
      <source>The country code is not known. Check the digits behind the +.</source>
      <translation>No se conoce el prefijo del país. Revise las cifras tras el +.</translation>
    </message>
    <message>
      <source>Service codes such as *97 are not phone numbers. Dial them as sip:*97@host.</source>
      <translation>Códigos como *97 no son números de teléfono. Márquelos como sip:*97@host.</translation>
    </message>
    <message>
      <source>Emergency numbers cannot be dialled from here. Use a telephone.</source>
      <translation>Desde aquí no se pueden marcar números de emergencia. Use un teléfono.</translation>
    </message>
    <message>
      <source>This number has words behind it. Remove them.</source>
      <translation>Este número lleva palabras detrás. Elimínelas.</translation>
    </message>
    <message>
      <source>This number lacks its area code. Add it in front.</source>
      <translation>A este número le falta el prefijo. Añádalo delante.</translation>
    </message>
    <message>
      <source>This number is not complete. Enter + country code and number.</source>
      <translation>Este número no está completo. Introduzca + prefijo del país y número.</translation>
    </message>
    <message>
      <source>Begin with + and the country code, or choose a region.</source>
      <translation>Empiece por + y el prefijo del país, o elija una región.</translation>
    </message>
    <message>
      <source>A link that begins with {0}: cannot be dialled. Write sip:user@host.</source>
      <translation>Un enlace que empieza por {0}: no se puede marcar. Escriba sip:user@host.</translation>
    </message>
    <message>
      <source>This is neither a number nor a SIP address. Write digits, or sip:user@host.</source>
      <translation>Esto no es ni un número ni una dirección SIP. Escriba cifras, o sip:user@host.</translation>
    </message>
    <message>
      <source>No such number is known to be in use, but it can be dialled.</source>
      <translation>No consta que este número esté en uso, pero se puede marcar.</translation>
    </message>
    <message>
      <source>The country code is not known, but it can be dialled.</source>
      <translation>No se conoce el prefijo del país, pero se puede marcar.</translation>
    </message>
    <message>
      <source>The dial-out was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>La llamada no se confirmó a tiempo; no se sabe el resultado. La lista se está poniendo al día.</translation>
    </message>
    <message>
      <source>The other call could not be put on hold, so this was not done. Try again, or hang the other call up.</source>
      <translation>No se pudo retener la otra llamada, así que esto no se hizo. Inténtelo de nuevo o cuelgue la otra llamada.</translation>
    </message>
    <message>
      <source>The link is back, and your calls were kept.</source>
      <translation>La conexión ha vuelto, y sus llamadas se mantuvieron.</translation>
    </message>
    <message>
      <source>The link is back, but your calls were lost meanwhile.</source>
      <translation>La conexión ha vuelto, pero sus llamadas se perdieron entretanto.</translation>
    </message>
    <message>
      <source>The link is back. Calls kept: {0}, lost: {1}.</source>
      <translation>La conexión ha vuelto. Llamadas mantenidas: {0}, perdidas: {1}.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The calls go on.</source>
      <translation>La grabación se interrumpió: {0}. Las llamadas continúan.</translation>
    </message>
    <message>
      <source>The recording was not confirmed in time. Look at its lamp.</source>
      <translation>La grabación no se confirmó a tiempo. Fíjese en su piloto.</translation>
    </message>
    <message>
      <source>Listen to a call of that room first.</source>
      <translation>Escuche antes una llamada de esa sala.</translation>
    </message>
    <message>
      <source>It is not known whether you are in the room. Try again.</source>
      <translation>No se sabe si está en la sala. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The gateway did not confirm that you left; it ends your place soon.</source>
      <translation>La pasarela no confirmó que salió; pronto libera su lugar.</translation>
    </message>
    <message>
      <source>It was not confirmed in time. Look at the board before you repeat.</source>
      <translation>No se confirmó a tiempo. Mire el panel antes de repetirlo.</translation>
    </message>
    <message>
      <source>The session ended.</source>
      <translation>La sesión terminó.</translation>
    </message>
    <message>
      <source>Caller withheld the number.</source>
      <translation>Quien llama ocultó su número.</translation>
    </message>
    <message>
      <source>Paused while secret tones are sent.</source>
      <translation>En pausa mientras se envían tonos secretos.</translation>
    </message>
    <message>
      <source>Goes on.</source>
      <translation>Continúa.</translation>
    </message>
    <message>
      <source>The far end rings.</source>
      <translation>Suena en el otro extremo.</translation>
    </message>
    <message>
      <source>The far party answered.</source>
      <translation>El otro extremo contestó.</translation>
    </message>
    <message>
      <source>This connection has one way only to send tones.</source>
      <translation>Esta conexión solo tiene una manera de enviar tonos.</translation>
    </message>
    <message>
      <source>No tones were sent in the last seconds.</source>
      <translation>No se enviaron tonos en los últimos segundos.</translation>
    </message>
    <message>
      <source>The tones were not confirmed in time; some may not have been sent. The rest was dropped.</source>
      <translation>Los tonos no se confirmaron a tiempo; quizá algunos no se enviaron. El resto se descartó.</translation>
    </message>
    <message>
      <source>is the party itself</source>
      <translation>es el propio interlocutor</translation>
    </message>
    <message>
      <source>Choose somebody else to send them to.</source>
      <translation>Elija a otra persona como destino.</translation>
    </message>
    <message>
      <source>The request to be sent to {0} was refused.</source>
      <translation>Se rechazó la petición de pasar a {0}.</translation>
    </message>
    <message>
      <source>There is no number.</source>
      <translation>No hay número.</translation>
    </message>
    <message>
      <source>Open a WebSocket.</source>
      <translation>Abra un WebSocket.</translation>
    </message>
    <message>
      <source>Other programs cannot reach this window: port {0} is taken. Choose another one in Settings.</source>
      <translation>Otros programas no alcanzan esta ventana: el puerto {0} está ocupado. Elija otro en Ajustes.</translation>
    </message>
    <message>
      <source>There is no address book at this address.</source>
      <translation>No hay ninguna libreta de direcciones en esta dirección.</translation>
    </message>
    <message>
      <source>The directory does not accept the user name or the password.</source>
      <translation>El directorio no acepta el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
      <source>The directory answered {0}, which is not what an address book says.</source>
      <translation>El directorio respondió {0}, que no es lo que dice una libreta de direcciones.</translation>
    </message>
    <message>
      <source>The directory is at {0}. Enter that address if it is yours.</source>
      <translation>El directorio está en {0}. Introduzca esa dirección si es el suyo.</translation>
    </message>
    <message>
      <source>The address book is larger than 64 MiB.</source>
      <translation>La libreta de direcciones supera los 64 MiB.</translation>
    </message>
    <message>
      <source>The directory's answer is not XML.</source>
      <translation>La respuesta del directorio no es XML.</translation>
    </message>
    <message>
      <source>It sent no contacts at all. Those it sent before are kept.</source>
      <translation>No envió ningún contacto. Se conservan los que envió antes.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other directory has.</source>
      <translation>Introduzca un nombre de 1 a 60 caracteres que no tenga otro directorio.</translation>
    </message>
    <message>
      <source>Enter an address such as https://cloud.example.org/dav or ldaps://ldap.example.org.</source>
      <translation>Introduzca una dirección como https://cloud.example.org/dav o ldaps://ldap.example.org.</translation>
    </message>
    <message>
      <source>Enter at most 1000 characters, such as ou=people,dc=example,dc=org.</source>
      <translation>Introduzca como máximo 1000 caracteres, como ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>no se puede usar</translation>
    </message>
    <message>
      <source>is taken</source>
      <translation>ya está en uso</translation>
    </message>
    <message>
      <source>Choose another.</source>
      <translation>Elija otro.</translation>
    </message>
    <message>
      <source>It did not answer within {0} s.</source>
      <translation>No respondió en {0} s.</translation>
    </message>
    <message>
      <source>Enter something else.</source>
      <translation>Introduzca otra cosa.</translation>
    </message>
    <message>
      <source>has the port “{0}”, not 1 to 65535</source>
      <translation>tiene el puerto “{0}”, no de 1 a 65535</translation>
    </message>
    <message>
      <source>Correct or remove it.</source>
      <translation>Corríjalo o elimínelo.</translation>
    </message>
    <message>
      <source>has {0} characters</source>
      <translation>tiene {0} caracteres</translation>
    </message>
    <message>
      <source>Use at most {0}.</source>
      <translation>Use como máximo {0}.</translation>
    </message>
    <message>
      <source>hides a line break or control character</source>
      <translation>esconde un salto de línea o un carácter de control</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Elimínelo.</translation>
    </message>
    <message>
      <source>has a user part that cannot be used: “{0}”</source>
      <translation>tiene una parte de usuario que no se puede usar: “{0}”</translation>
    </message>
    <message>
      <source>Write letters, digits and -_.!~*'()&amp;=+$,;?/ before the @.</source>
      <translation>Escriba letras, cifras y -_.!~*'()&amp;=+$,;?/ antes de la @.</translation>
    </message>
    <message>
      <source>has a password that cannot be used</source>
      <translation>tiene una contraseña que no se puede usar</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Omítala.</translation>
    </message>
    <message>
      <source>Write a host name or an IP address after the @.</source>
      <translation>Escriba un nombre de equipo o una dirección IP después de la @.</translation>
    </message>
    <message>
      <source>has a parameter that cannot be used: “{0}”</source>
      <translation>tiene un parámetro que no se puede usar: “{0}”</translation>
    </message>
    <message>
      <source>Write + country code and digits.</source>
      <translation>Escriba + prefijo del país y cifras.</translation>
    </message>
    <message>
      <source>“{0}” is not + and 1 to 15 digits</source>
      <translation>“{0}” no es + y de 1 a 15 cifras</translation>
    </message>
    <message>
      <source>Write the number as + country code and digits.</source>
      <translation>Escriba el número como + prefijo del país y cifras.</translation>
    </message>
    <message>
      <source>does not begin with sip:</source>
      <translation>no empieza por sip:</translation>
    </message>
    <message>
      <source>Write sip:user@host.</source>
      <translation>Escriba sip:usuario@equipo.</translation>
    </message>
    <message>
      <source>begins with sips:</source>
      <translation>empieza por sips:</translation>
    </message>
    <message>
      <source>Use sip: with ;transport=tls if the far side wants encryption.</source>
      <translation>Use sip: con ;transport=tls si el otro extremo quiere cifrado.</translation>
    </message>
    <message>
      <source>does not begin with tel:</source>
      <translation>no empieza por tel:</translation>
    </message>
    <message>
      <source>Write tel:+1…</source>
      <translation>Escriba tel:+1…</translation>
    </message>
    <message>
      <source>holds a line break or control character</source>
      <translation>contiene un salto de línea o un carácter de control</translation>
    </message>
    <message>
      <source>has a header that cannot be used: “{0}”</source>
      <translation>tiene una cabecera que no se puede usar: “{0}”</translation>
    </message>
    <message>
      <source>Write X-Name=value after the ?.</source>
      <translation>Escriba X-Nombre=valor después del ?.</translation>
    </message>
    <message>
      <source>has a value that cannot be used in its header {0}</source>
      <translation>tiene en la cabecera {0} un valor que no se puede usar</translation>
    </message>
    <message>
      <source>Escape it with %XX.</source>
      <translation>Escríbalo como %XX.</translation>
    </message>
    <message>
      <source>Enter one number.</source>
      <translation>Introduzca un número.</translation>
    </message>
    <message>
      <source>Enter a number.</source>
      <translation>Introduzca una cifra.</translation>
    </message>
    <message>
      <source>Put the + first, or enter one number only.</source>
      <translation>Ponga el + delante, o introduzca un solo número.</translation>
    </message>
    <message>
      <source>Enter one number only.</source>
      <translation>Introduzca un solo número.</translation>
    </message>
    <message>
      <source>Enter digits only, or a SIP address.</source>
      <translation>Introduzca solo cifras, o una dirección SIP.</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>Enter a name or a company.</source>
      <translation>Introduzca un nombre o una empresa.</translation>
    </message>
    <message>
      <source>Keep at most {0}.</source>
      <translation>Conserve como máximo {0}.</translation>
    </message>
    <message>
      <source>Choose 1 to 9.</source>
      <translation>Elija de 1 a 9.</translation>
    </message>
    <message>
      <source>has nothing to dial</source>
      <translation>no tiene nada que marcar</translation>
    </message>
    <message>
      <source>Enter a number first.</source>
      <translation>Introduzca primero un número.</translation>
    </message>
    <message>
      <source>Enter a number, or remove the line.</source>
      <translation>Introduzca un número o elimine la línea.</translation>
    </message>
    <message>
      <source>{0} is {1}'s</source>
      <translation>{0} es de {1}</translation>
    </message>
    <message>
      <source>is too long</source>
      <translation>es demasiado largo</translation>
    </message>
    <message>
      <source>is there twice</source>
      <translation>está dos veces</translation>
    </message>
    <message>
      <source>Remove one of them.</source>
      <translation>Elimine uno de ellos.</translation>
    </message>
    <message>
      <source>has no tone to send</source>
      <translation>no tiene ningún tono que enviar</translation>
    </message>
    <message>
      <source>Enter 0-9, *, # or A-D.</source>
      <translation>Introduzca 0-9, *, # o A-D.</translation>
    </message>
    <message>
      <source>has {0} tones</source>
      <translation>tiene {0} tonos</translation>
    </message>
    <message>
      <source>Send at most {0} at a time.</source>
      <translation>Envíe como máximo {0} a la vez.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D, * and #.</source>
      <translation>Use solo 0-9, A-D, * y #.</translation>
    </message>
    <message>
      <source>Use 0-9, *, #, A-D, a comma to pause, a semicolon to wait and a tilde to wait for the end of a prompt.</source>
      <translation>Use 0-9, *, #, A-D, una coma para pausar, un punto y coma para esperar y una tilde (~) para esperar el final de una locución.</translation>
    </message>
    <message>
      <source>Use at most {0} characters.</source>
      <translation>Use como máximo {0} caracteres.</translation>
    </message>
    <message>
      <source>Name fields with letters and digits, for example {PIN}.</source>
      <translation>Nombre los campos con letras y cifras, por ejemplo {PIN}.</translation>
    </message>
    <message>
      <source>Give the macro a name.</source>
      <translation>Dé un nombre a la macro.</translation>
    </message>
    <message>
      <source>Enter 0-9, *, #, A-D, and commas to pause.</source>
      <translation>Introduzca 0-9, *, #, A-D y comas para pausar.</translation>
    </message>
    <message>
      <source>holds something that is not a tone</source>
      <translation>contiene algo que no es un tono</translation>
    </message>
    <message>
      <source>Use up to {0} plain characters.</source>
      <translation>Use hasta {0} caracteres sencillos.</translation>
    </message>
    <message>
      <source>is no phone number</source>
      <translation>no es un número de teléfono</translation>
    </message>
    <message>
      <source>Write + country code and digits, for example +4930123.</source>
      <translation>Escriba + prefijo del país y cifras, por ejemplo +4930123.</translation>
    </message>
    <message>
      <source>cannot be reached: no trunk is set</source>
      <translation>no se puede alcanzar: no hay troncal configurada</translation>
    </message>
    <message>
      <source>Set a trunk, or dial a SIP address.</source>
      <translation>Configure una troncal o marque una dirección SIP.</translation>
    </message>
    <message>
      <source>begins with nothing that a routing rule sends anywhere: {0}</source>
      <translation>empieza por algo que ninguna regla de encaminamiento envía a ningún sitio: {0}</translation>
    </message>
    <message>
      <source>Add a rule for this beginning, or one with an empty prefix for all others.</source>
      <translation>Añada una regla para este comienzo, o una con prefijo vacío para todos los demás.</translation>
    </message>
    <message>
      <source>is not a timeline that Softphone has saved</source>
      <translation>no es una cronología guardada por Softphone</translation>
    </message>
    <message>
      <source>Choose a file that ends in .timeline.json.</source>
      <translation>Elija un archivo que termine en .timeline.json.</translation>
    </message>
    <message>
      <source>Use {0}.</source>
      <translation>Use {0}.</translation>
    </message>
    <message>
      <source>Write blanks as %20.</source>
      <translation>Escriba los espacios como %20.</translation>
    </message>
    <message>
      <source>Write the whole address.</source>
      <translation>Escriba la dirección completa.</translation>
    </message>
    <message>
      <source>Write the host out.</source>
      <translation>Escriba el equipo completo.</translation>
    </message>
    <message>
      <source>Add it to the allowed hosts.</source>
      <translation>Añádalo a los equipos permitidos.</translation>
    </message>
    <message>
      <source>Write something like https://crm.example.org/find.</source>
      <translation>Escriba algo como https://crm.example.org/find.</translation>
    </message>
    <message>
      <source>The backend no longer has this leg.</source>
      <translation>El servicio ya no tiene esta línea.</translation>
    </message>
    <message>
      <source>There is no room named {0}.</source>
      <translation>No hay ninguna sala llamada {0}.</translation>
    </message>
    <message>
      <source>is more than your own</source>
      <translation>es más de lo que usted tiene</translation>
    </message>
    <message>
      <source>Ask for {0} at most.</source>
      <translation>Pida como máximo {0}.</translation>
    </message>
    <message>
      <source>is not yours</source>
      <translation>no es suyo</translation>
    </message>
    <message>
      <source>This takes the API key, or a token with a role and without room_name.</source>
      <translation>Esto requiere la clave de API o un token con un rol y sin room_name.</translation>
    </message>
    <message>
      <source>This takes the right to {0}, which your role has not.</source>
      <translation>Esto requiere el derecho {0}, que su rol no tiene.</translation>
    </message>
    <message>
      <source>This concerns all teams; it takes an administrator without a team.</source>
      <translation>Esto afecta a todos los equipos; requiere un administrador sin equipo.</translation>
    </message>
    <message>
      <source>Rooms of other teams are not yours to make.</source>
      <translation>No le corresponde crear salas de otros equipos.</translation>
    </message>
    <message>
      <source>The API key is not valid here.</source>
      <translation>La clave de API no es válida aquí.</translation>
    </message>
    <message>
      <source>Only a supervisor in this room may choose a state for an agent.</source>
      <translation>Solo un supervisor de esta sala puede elegir el estado de un agente.</translation>
    </message>
    <message>
      <source>The API key file {0} is empty. Put the key on its first line.</source>
      <translation>El archivo de clave de API {0} está vacío. Ponga la clave en su primera línea.</translation>
    </message>
    <message>
      <source>The API key in {0} cannot travel in a header. Use printable ASCII, no spaces.</source>
      <translation>La clave de API de {0} no cabe en una cabecera. Use ASCII imprimible, sin espacios.</translation>
    </message>
    <message>
      <source>The API key file {0} cannot be read. Check its path and rights.</source>
      <translation>No se puede leer el archivo de clave de API {0}. Revise su ruta y permisos.</translation>
    </message>
    <message>
      <source>A new API key cannot be stored in {0}. Check rights and free disk space.</source>
      <translation>No se puede guardar una nueva clave de API en {0}. Revise los permisos y el espacio libre.</translation>
    </message>
    <message>
      <source>The far party is shown another camera already.</source>
      <translation>Al otro extremo ya se le muestra otra cámara.</translation>
    </message>
    <message>
      <source>TLS needs both files: give --tls-cert and --tls-key together.</source>
      <translation>TLS necesita los dos archivos: indique --tls-cert y --tls-key juntos.</translation>
    </message>
    <message>
      <source>The configuration file {0} cannot be read. Check its path and rights.</source>
      <translation>No se puede leer el archivo de configuración {0}. Revise su ruta y permisos.</translation>
    </message>
    <message>
      <source>The configuration file {0} is not valid TOML: {1}.</source>
      <translation>El archivo de configuración {0} no es TOML válido: {1}.</translation>
    </message>
    <message>
      <source>The TLS file {0} does not exist. Check the path.</source>
      <translation>El archivo TLS {0} no existe. Revise la ruta.</translation>
    </message>
    <message>
      <source>Daily calls the agents over SIP, and this gateway's SIP port can only be reached from this machine. Give --sip-listen with an address Daily reaches, or sip_address in the file's [daily] table if something in between forwards it.</source>
      <translation>Daily llama a los agentes por SIP, y el puerto SIP de esta pasarela solo es accesible desde este equipo. Indique --sip-listen con una dirección que Daily alcance, o sip_address en la tabla [daily] del archivo si algo intermedio lo reenvía.</translation>
    </message>
    <message>
      <source>Update it, or give another --data-dir.</source>
      <translation>Actualícelo, o indique otro --data-dir.</translation>
    </message>
    <message>
      <source>No trunk is set, so phone numbers cannot be called. Start the gateway with --trunk sip:provider.example, or dial a SIP address.</source>
      <translation>No hay troncal configurada, así que no se puede llamar a números de teléfono. Inicie la pasarela con --trunk sip:provider.example, o marque una dirección SIP.</translation>
    </message>
    <message>
      <source>It is being started again: try in a moment.</source>
      <translation>Se está iniciando de nuevo: inténtelo en un momento.</translation>
    </message>
    <message>
      <source>Start the gateway with --practice-line.</source>
      <translation>Inicie la pasarela con --practice-line.</translation>
    </message>
    <message>
      <source>has the query parameter {0}</source>
      <translation>tiene el parámetro de consulta {0}</translation>
    </message>
    <message>
      <source>Only names that begin with X- can become headers.</source>
      <translation>Solo los nombres que empiezan por X- pueden ser cabeceras.</translation>
    </message>
    <message>
      <source>has a line break or another control character in {0}</source>
      <translation>tiene un salto de línea u otro carácter de control en {0}</translation>
    </message>
    <message>
      <source>Remove %0D, %0A and the like.</source>
      <translation>Elimine %0D, %0A y similares.</translation>
    </message>
    <message>
      <source>This leg does not ring.</source>
      <translation>Esta línea no suena.</translation>
    </message>
    <message>
      <source>Dial-out is not enabled for this room. Set its property enable_dialout to true.</source>
      <translation>Las llamadas salientes no están activadas en esta sala. Ponga su propiedad enable_dialout en true.</translation>
    </message>
    <message>
      <source>The far end uses {0} instead of {1}.</source>
      <translation>El otro extremo usa {0} en vez de {1}.</translation>
    </message>
    <message>
      <source>names no config</source>
      <translation>no nombra ninguna configuración</translation>
    </message>
    <message>
      <source>Use the id of a config from the list.</source>
      <translation>Use el id de una configuración de la lista.</translation>
    </message>
    <message>
      <source>would be config number {0}</source>
      <translation>sería la configuración número {0}</translation>
    </message>
    <message>
      <source>Delete another one first.</source>
      <translation>Elimine antes otra.</translation>
    </message>
    <message>
      <source>is given together with starting_after</source>
      <translation>se da junto con starting_after</translation>
    </message>
    <message>
      <source>Give one of them.</source>
      <translation>Dé solo uno de los dos.</translation>
    </message>
    <message>
      <source>{0} has a config</source>
      <translation>{0} tiene una configuración</translation>
    </message>
    <message>
      <source>Update or delete that one.</source>
      <translation>Actualice o elimine esa.</translation>
    </message>
    <message>
      <source>Give the room's config.sip_uri.endpoint.</source>
      <translation>Indique config.sip_uri.endpoint de la sala.</translation>
    </message>
    <message>
      <source>This call was forwarded before.</source>
      <translation>Esta llamada ya se reenvió antes.</translation>
    </message>
    <message>
      <source>No such call is parked here. The caller may have hung up or waited too long.</source>
      <translation>Aquí no hay aparcada ninguna llamada así. Quizá quien llama colgó o esperó demasiado.</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>The call cannot be forwarded now: {0}. It stays parked.</source>
      <translation>La llamada no se puede reenviar ahora: {0}. Sigue aparcada.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on waiting. End a session first.</source>
      <translation>La sala no tiene sitio para otra persona, que sigue esperando. Termine antes una sesión.</translation>
    </message>
    <message>
      <source>This caller does not wait any more. They may have hung up, or somebody else answered.</source>
      <translation>Esta persona ya no espera. Quizá colgó, o contestó otra persona.</translation>
    </message>
    <message>
      <source>did not take a test call: {0}</source>
      <translation>no aceptó una llamada de prueba: {0}</translation>
    </message>
    <message>
      <source>Answer POST requests, one whose body has Test among them, with 200.</source>
      <translation>Responda con 200 a las peticiones POST, una de ellas con Test en el cuerpo.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>no se puede cambiar</translation>
    </message>
    <message>
      <source>Delete the config and make another one.</source>
      <translation>Elimine la configuración y cree otra.</translation>
    </message>
    <message>
      <source>has {0} twice</source>
      <translation>tiene {0} dos veces</translation>
    </message>
    <message>
      <source>Name it once.</source>
      <translation>Nómbrelo una vez.</translation>
    </message>
    <message>
      <source>Use an MP3, WAV, FLAC or OGG file of at most {0} s.</source>
      <translation>Use un archivo MP3, WAV, FLAC u OGG de como máximo {0} s.</translation>
    </message>
    <message>
      <source>is empty or too long</source>
      <translation>está vacío o es demasiado largo</translation>
    </message>
    <message>
      <source>cannot be read as a sound file</source>
      <translation>no se puede leer como archivo de sonido</translation>
    </message>
    <message>
      <source>The far party could not be told of the hold; its audio is still cut.</source>
      <translation>No se pudo avisar al otro extremo de la retención; su sonido está cortado igualmente.</translation>
    </message>
    <message>
      <source>The far party could not be taken off hold. Try again.</source>
      <translation>No se pudo reanudar al otro extremo. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The request failed.</source>
      <translation>La petición falló.</translation>
    </message>
    <message>
      <source>The gateway has a problem of its own; see its log.</source>
      <translation>La pasarela tiene un problema propio; vea su registro.</translation>
    </message>
    <message>
      <source>There is nothing at {0}.</source>
      <translation>No hay nada en {0}.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced. Try again in a few seconds.</source>
      <translation>El motor SIP se está sustituyendo. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
      <source>The room has all of its {0} legs{1}. Hang up one first.</source>
      <translation>La sala tiene ocupadas sus {0} líneas{1}. Cuelgue antes una.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; tones can be sent after that.</source>
      <translation>La línea aún no se ha contestado; después se pueden enviar tonos.</translation>
    </message>
    <message>
      <source>names nobody in this meeting</source>
      <translation>no nombra a nadie de esta reunión</translation>
    </message>
    <message>
      <source>Use a participant_id.</source>
      <translation>Use un participant_id.</translation>
    </message>
    <message>
      <source>Only supervisors may be in a room unseen.</source>
      <translation>Solo los supervisores pueden estar en una sala sin ser vistos.</translation>
    </message>
    <message>
      <source>You were put out of this room for good.</source>
      <translation>Se le expulsó definitivamente de esta sala.</translation>
    </message>
    <message>
      <source>The room is not open now (its nbf or exp says so).</source>
      <translation>La sala no está abierta ahora (lo dice su nbf o exp).</translation>
    </message>
    <message>
      <source>There is no participant {0} in this room.</source>
      <translation>No hay ningún participante {0} en esta sala.</translation>
    </message>
    <message>
      <source>names nothing in this list</source>
      <translation>no nombra nada de esta lista</translation>
    </message>
    <message>
      <source>Use an id from the list.</source>
      <translation>Use un id de la lista.</translation>
    </message>
    <message>
      <source>Use 16000 or 48000.</source>
      <translation>Use 16000 o 48000.</translation>
    </message>
    <message>
      <source>a frame has {0} bytes</source>
      <translation>una trama tiene {0} bytes</translation>
    </message>
    <message>
      <source>Send {0} bytes: 20 ms of 16-bit mono at {1} Hz.</source>
      <translation>Envíe {0} bytes: 20 ms en mono de 16 bits a {1} Hz.</translation>
    </message>
    <message>
      <source>The recording could not be completed: the disk did not take its end.</source>
      <translation>La grabación no se pudo completar: el disco no aceptó su final.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The call goes on.</source>
      <translation>La grabación se interrumpió: {0}. La llamada continúa.</translation>
    </message>
    <message>
      <source>The recording cannot be written: {0}. Free some disk space or check the rights of the data folder.</source>
      <translation>No se puede escribir la grabación: {0}. Libere espacio o revise los permisos de la carpeta de datos.</translation>
    </message>
    <message>
      <source>The recording goes on. Stop it first.</source>
      <translation>La grabación continúa. Deténgala antes.</translation>
    </message>
    <message>
      <source>The recording is not finished.</source>
      <translation>La grabación no ha terminado.</translation>
    </message>
    <message>
      <source>This link is not valid, or no longer. Ask for a new access-link.</source>
      <translation>Este enlace no es válido, o ya no lo es. Pida un nuevo access-link.</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>Give the session id of the one to be recorded.</source>
      <translation>Indique el id de sesión de quien se va a grabar.</translation>
    </message>
    <message>
      <source>Whom the layout names is not in the room.</source>
      <translation>Quien nombra la disposición no está en la sala.</translation>
    </message>
    <message>
      <source>The room is being recorded already. Stop that recording, or give another instanceId.</source>
      <translation>La sala ya se está grabando. Detenga esa grabación o indique otro instanceId.</translation>
    </message>
    <message>
      <source>The room is not being recorded.</source>
      <translation>La sala no se está grabando.</translation>
    </message>
    <message>
      <source>Daily named no SIP address for the caller's room.</source>
      <translation>Daily no dio dirección SIP de la sala de quien llama.</translation>
    </message>
    <message>
      <source>Daily did not call back in time.</source>
      <translation>Daily no devolvió la llamada a tiempo.</translation>
    </message>
    <message>
      <source>The agent hung up before the caller was put through.</source>
      <translation>El agente colgó antes de que se pasara la llamada.</translation>
    </message>
    <message>
      <source>Send Daily's body as it is.</source>
      <translation>Envíe el cuerpo de Daily tal cual.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on ringing. End a session first.</source>
      <translation>La sala no tiene sitio para otra persona, a la que le sigue sonando. Termine antes una sesión.</translation>
    </message>
    <message>
      <source>This caller does not ring any more. Somebody else answered, or they hung up.</source>
      <translation>Esta llamada ya no suena. Contestó otra persona, o colgaron.</translation>
    </message>
    <message>
      <source>The secret Daily signs its webhooks with is not base64. Copy the hmac of the pinless dial-in config as it is.</source>
      <translation>El secreto con que Daily firma sus webhooks no es base64. Copie tal cual el hmac de la configuración pinless.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the secret cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>Este sistema no tiene un llavero utilizable, así que no se puede guardar el secreto. Desbloquee o instale uno, o póngalo en el entorno de la pasarela.</translation>
    </message>
    <message>
      <source>The request is not signed.</source>
      <translation>La petición no está firmada.</translation>
    </message>
    <message>
      <source>The signature is not right.</source>
      <translation>La firma no es correcta.</translation>
    </message>
    <message>
      <source>The request is too old, or its clock or ours is wrong.</source>
      <translation>La petición es demasiado antigua, o su reloj o el nuestro está mal.</translation>
    </message>
    <message>
      <source>The timestamp is no number.</source>
      <translation>La marca de tiempo no es un número.</translation>
    </message>
    <message>
      <source>Invalid sessionId: {0} is no telephony session of this room now. It may have ended.</source>
      <translation>sessionId no válido: {0} no es ahora una sesión telefónica de esta sala. Quizá ha terminado.</translation>
    </message>
    <message>
      <source>names no room</source>
      <translation>no nombra ninguna sala</translation>
    </message>
    <message>
      <source>Use the id of a room from the list.</source>
      <translation>Use el id de una sala de la lista.</translation>
    </message>
    <message>
      <source>a room named {0} exists</source>
      <translation>ya existe una sala llamada {0}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>{0} is kept for dial-in</source>
      <translation>{0} está reservado para llamadas entrantes</translation>
    </message>
    <message>
      <source>name a room twice</source>
      <translation>nombran una sala dos veces</translation>
    </message>
    <message>
      <source>Give each room a name of its own.</source>
      <translation>Dé a cada sala un nombre propio.</translation>
    </message>
    <message>
      <source>has {0}, which is no room</source>
      <translation>tiene {0}, que no es una sala</translation>
    </message>
    <message>
      <source>This gateway does not relay Daily's callers. Start it with --relay-daily.</source>
      <translation>Esta pasarela no transmite llamadas de Daily. Iníciela con --relay-daily.</translation>
    </message>
    <message>
      <source>There is no dial-in config {0}.</source>
      <translation>No hay configuración de entrada {0}.</translation>
    </message>
    <message>
      <source>There is no meeting {0}.</source>
      <translation>No hay reunión {0}.</translation>
    </message>
    <message>
      <source>Refused or failed.</source>
      <translation>Rechazada o fallida.</translation>
    </message>
    <message>
      <source>The recording has been deleted.</source>
      <translation>La grabación se ha eliminado.</translation>
    </message>
    <message>
      <source>There is no recording {0}.</source>
      <translation>No hay grabación {0}.</translation>
    </message>
    <message>
      <source>Send the header Authorization: Bearer and the key.</source>
      <translation>Envíe la cabecera Authorization: Bearer y la clave.</translation>
    </message>
    <message>
      <source>is too large</source>
      <translation>es demasiado grande</translation>
    </message>
    <message>
      <source>Send at most {0} bytes.</source>
      <translation>Envíe como máximo {0} bytes.</translation>
    </message>
    <message>
      <source>The room {0} is not hosting a call.</source>
      <translation>En la sala {0} no hay ninguna llamada.</translation>
    </message>
    <message>
      <source>Correct the JSON text.</source>
      <translation>Corrija el texto JSON.</translation>
    </message>
    <message>
      <source>This takes the API key, or an owner token of the room whose permissions.canAdmin includes participants.</source>
      <translation>Esto requiere la clave de API, o un token de propietario de la sala cuyo permissions.canAdmin incluya participants.</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>There is no webhook {0}.</source>
      <translation>No hay webhook {0}.</translation>
    </message>
    <message>
      <source>Port {0} on {1} cannot be opened; another program may use it. Give another --port, or 0 for a free one.</source>
      <translation>No se puede abrir el puerto {0} en {1}; quizá lo usa otro programa. Indique otro --port, o 0 para uno libre.</translation>
    </message>
    <message>
      <source>The TLS certificate and key cannot be used. Check that they are PEM files and belong together.</source>
      <translation>No se pueden usar el certificado y la clave TLS. Compruebe que son archivos PEM y que se corresponden.</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>tiene {0}</translation>
    </message>
    <message>
      <source>Choose from {0}.</source>
      <translation>Elija entre {0}.</translation>
    </message>
    <message>
      <source>The SIP engine has no room for another kind of call until it is restarted.</source>
      <translation>El motor SIP no tiene sitio para otro tipo de llamada hasta que se reinicie.</translation>
    </message>
    <message>
      <source>The SIP engine refused to set up an account for this call.</source>
      <translation>El motor SIP rehusó crear una cuenta para esta llamada.</translation>
    </message>
    <message>
      <source>Write it as sip:user@host, sip:user@host:port or sip:user@host;transport=tcp.</source>
      <translation>Escríbalo como sip:usuario@equipo, sip:usuario@equipo:puerto o sip:usuario@equipo;transport=tcp.</translation>
    </message>
    <message>
      <source>is longer than {0} characters</source>
      <translation>tiene más de {0} caracteres</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Acórtelo.</translation>
    </message>
    <message>
      <source>contains a space or a control character</source>
      <translation>contiene un espacio o un carácter de control</translation>
    </message>
    <message>
      <source>uses sips:</source>
      <translation>usa sips:</translation>
    </message>
    <message>
      <source>Write sip:user@host;transport=tls instead.</source>
      <translation>Escriba en su lugar sip:usuario@equipo;transport=tls.</translation>
    </message>
    <message>
      <source>is not an address the engine can call: {0}</source>
      <translation>no es una dirección a la que el motor pueda llamar: {0}</translation>
    </message>
    <message>
      <source>has port {0}</source>
      <translation>tiene el puerto {0}</translation>
    </message>
    <message>
      <source>Use a port from 1 to 65535.</source>
      <translation>Use un puerto de 1 a 65535.</translation>
    </message>
    <message>
      <source>has a header named {0}</source>
      <translation>tiene una cabecera llamada {0}</translation>
    </message>
    <message>
      <source>Only X-... headers can be added.</source>
      <translation>Solo se pueden añadir cabeceras X-...</translation>
    </message>
    <message>
      <source>has a line break or control character in {0}</source>
      <translation>tiene un salto de línea o carácter de control en {0}</translation>
    </message>
    <message>
      <source>has {0} characters in {1}</source>
      <translation>tiene {0} caracteres en {1}</translation>
    </message>
    <message>
      <source>Send at most {0}.</source>
      <translation>Envíe como máximo {0}.</translation>
    </message>
    <message>
      <source>asks for transport {0}</source>
      <translation>pide el transporte {0}</translation>
    </message>
    <message>
      <source>Use udp, tcp or tls.</source>
      <translation>Use udp, tcp o tls.</translation>
    </message>
    <message>
      <source>asks for encryption {0}</source>
      <translation>pide el cifrado {0}</translation>
    </message>
    <message>
      <source>Use srtp=sdes or srtp=dtls.</source>
      <translation>Use srtp=sdes o srtp=dtls.</translation>
    </message>
    <message>
      <source>The host {0} cannot be found. Check the address and the name service.</source>
      <translation>No se encuentra el equipo {0}. Revise la dirección y el servicio de nombres.</translation>
    </message>
    <message>
      <source>has no valid IP address: {0}</source>
      <translation>no tiene una dirección IP válida: {0}</translation>
    </message>
    <message>
      <source>has the parameter {0}</source>
      <translation>tiene el parámetro {0}</translation>
    </message>
    <message>
      <source>Only ;transport= and ;srtp= can be used.</source>
      <translation>Solo se pueden usar ;transport= y ;srtp=.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced; try again in a moment.</source>
      <translation>El motor SIP se está sustituyendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>The SIP engine already carries {0} calls.</source>
      <translation>El motor SIP ya lleva {0} llamadas.</translation>
    </message>
    <message>
      <source>The call has ended.</source>
      <translation>La llamada ha terminado.</translation>
    </message>
    <message>
      <source>The SIP engine did not start.</source>
      <translation>El motor SIP no se inició.</translation>
    </message>
    <message>
      <source>The caller has hung up.</source>
      <translation>Quien llamaba ha colgado.</translation>
    </message>
    <message>
      <source>The SIP engine could not answer.</source>
      <translation>El motor SIP no pudo contestar.</translation>
    </message>
    <message>
      <source>The SIP engine failed.</source>
      <translation>El motor SIP falló.</translation>
    </message>
    <message>
      <source>The call is just being handed over.</source>
      <translation>La llamada se está entregando en este momento.</translation>
    </message>
    <message>
      <source>Only a call with video, once answered, can be shown a picture.</source>
      <translation>Solo a una llamada con vídeo ya contestada se le puede mostrar una imagen.</translation>
    </message>
    <message>
      <source>The call is just being changed; try again in a moment.</source>
      <translation>La llamada se está cambiando; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Only an answered call can be put on hold.</source>
      <translation>Solo se puede retener una llamada contestada.</translation>
    </message>
    <message>
      <source>Only an answered call can be handed over.</source>
      <translation>Solo se puede entregar una llamada contestada.</translation>
    </message>
    <message>
      <source>Only an answered call can be taken over.</source>
      <translation>Solo se puede asumir una llamada contestada.</translation>
    </message>
    <message>
      <source>The far party does not want to see anybody now.</source>
      <translation>El otro extremo no quiere ver a nadie ahora.</translation>
    </message>
    <message>
      <source>The far party does not take the hold.</source>
      <translation>El otro extremo no acepta la retención.</translation>
    </message>
    <message>
      <source>The far party does not take the call back.</source>
      <translation>El otro extremo no retoma la llamada.</translation>
    </message>
    <message>
      <source>The call cannot be held now.</source>
      <translation>La llamada no se puede retener ahora.</translation>
    </message>
    <message>
      <source>The far party cannot take over another call. Connect the two here instead.</source>
      <translation>El otro extremo no puede hacerse cargo de otra llamada. Una aquí a los dos.</translation>
    </message>
    <message>
      <source>The call cannot be handed over now.</source>
      <translation>La llamada no se puede entregar ahora.</translation>
    </message>
    <message>
      <source>Nobody is shown anything on hold.</source>
      <translation>En espera no se muestra nada a nadie.</translation>
    </message>
    <message>
      <source>The secure connection failed.</source>
      <translation>La conexión segura falló.</translation>
    </message>
    <message>
      <source>The host refused the connection.</source>
      <translation>El equipo rehusó la conexión.</translation>
    </message>
    <message>
      <source>The network cannot be reached.</source>
      <translation>No se alcanza la red.</translation>
    </message>
    <message>
      <source>The host cannot be reached.</source>
      <translation>No se alcanza el equipo.</translation>
    </message>
    <message>
      <source>The address leads nowhere.</source>
      <translation>La dirección no lleva a ninguna parte.</translation>
    </message>
    <message>
      <source>No audio came any more.</source>
      <translation>Dejó de llegar sonido.</translation>
    </message>
    <message>
      <source>The host closed the connection.</source>
      <translation>El equipo cerró la conexión.</translation>
    </message>
    <message>
      <source>No response from the host.</source>
      <translation>El equipo no responde.</translation>
    </message>
    <message>
      <source>The far party does not respond any more.</source>
      <translation>El otro extremo ya no responde.</translation>
    </message>
    <message>
      <source>Nobody listens at the address.</source>
      <translation>Nadie escucha en la dirección.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be checked, because it is an address and not a name. Write the host name that stands in its certificate.</source>
      <translation>El certificado de {0} no se puede comprobar, porque es una dirección y no un nombre. Escriba el nombre de equipo que figura en su certificado.</translation>
    </message>
    <message>
      <source>The SIP engine failed and is being replaced; try again in a moment.</source>
      <translation>El motor SIP falló y se está sustituyendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>The SIP engine did not take the call.</source>
      <translation>El motor SIP no aceptó la llamada.</translation>
    </message>
    <message>
      <source>No free port for SIP was found on {0}.</source>
      <translation>No se encontró ningún puerto libre para SIP en {0}.</translation>
    </message>
    <message>
      <source>SIP cannot listen on {0} port {1}: {2}. End the program that uses it, or choose another with --sip-listen.</source>
      <translation>SIP no puede escuchar en {0} puerto {1}: {2}. Cierre el programa que lo usa o elija otro con --sip-listen.</translation>
    </message>
    <message>
      <source>The SIP engine could not register.</source>
      <translation>El motor SIP no pudo registrarse.</translation>
    </message>
    <message>
      <source>The far party does not encrypt the audio.</source>
      <translation>El otro extremo no cifra el sonido.</translation>
    </message>
    <message>
      <source>The far party answered with {0}, which was not offered.</source>
      <translation>El otro extremo contestó con {0}, que no se ofreció.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be trusted.</source>
      <translation>No se puede confiar en el certificado de {0}.</translation>
    </message>
    <message>
      <source>The certificate of {0} has expired. Its owner must renew it.</source>
      <translation>El certificado de {0} ha caducado. Su titular debe renovarlo.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not valid yet. Check the clock of this machine.</source>
      <translation>El certificado de {0} aún no es válido. Revise el reloj de este equipo.</translation>
    </message>
    <message>
      <source>The certificate of {0} is made out to another name, so it may be an impostor.</source>
      <translation>El certificado de {0} está a otro nombre, así que puede ser un impostor.</translation>
    </message>
    <message>
      <source>The certificate of {0} is signed by nobody this machine trusts. If that is right, set sip_tls_ca to the certificate of its authority.</source>
      <translation>El certificado de {0} no lo firma nadie en quien confíe este equipo. Si es correcto, ponga en sip_tls_ca el certificado de su autoridad.</translation>
    </message>
    <message>
      <source>Use 0-9 A-D * #.</source>
      <translation>Use 0-9 A-D * #.</translation>
    </message>
    <message>
      <source>The call ended before all tones were sent.</source>
      <translation>La llamada terminó antes de enviar todos los tonos.</translation>
    </message>
    <message>
      <source>The SIP engine did not send the tone.</source>
      <translation>El motor SIP no envió el tono.</translation>
    </message>
    <message>
      <source>This gateway keeps no SIP trace. Start it with --sip-trace, then call again.</source>
      <translation>Esta pasarela no guarda traza SIP. Iníciela con --sip-trace y llame de nuevo.</translation>
    </message>
    <message>
      <source>There is no SIP trace of the session {0}. Traces of ended calls are kept for ten minutes.</source>
      <translation>No hay traza SIP de la sesión {0}. Las trazas de llamadas terminadas se guardan diez minutos.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner send a picture.</source>
      <translation>El token de reunión no permite a su titular enviar imagen.</translation>
    </message>
    <message>
      <source>The permissions of this party do not let it see anybody.</source>
      <translation>Los permisos de este participante no le dejan ver a nadie.</translation>
    </message>
    <message>
      <source>This socket speaks {0}.</source>
      <translation>Este socket habla {0}.</translation>
    </message>
    <message>
      <source>is given alone</source>
      <translation>se da solo</translation>
    </message>
    <message>
      <source>Give updatePermissions, setAudio or eject as well.</source>
      <translation>Indique también updatePermissions, setAudio o eject.</translation>
    </message>
    <message>
      <source>Only owners may change their own permissions or who may administrate.</source>
      <translation>Solo los propietarios pueden cambiar sus propios permisos o quién puede administrar.</translation>
    </message>
    <message>
      <source>Only owners may let somebody's audio in again.</source>
      <translation>Solo los propietarios pueden volver a permitir el sonido de alguien.</translation>
    </message>
    <message>
      <source>This needs an owner token, or one that may administrate participants.</source>
      <translation>Esto requiere un token de propietario, o uno que pueda administrar participantes.</translation>
    </message>
    <message>
      <source>This needs an owner token.</source>
      <translation>Esto requiere un token de propietario.</translation>
    </message>
    <message>
      <source>The monitor needs the API key, or an owner token without room_name whose permissions.canAdmin includes participants.</source>
      <translation>El monitor necesita la clave de API o un token de propietario sin room_name cuyo permissions.canAdmin incluya participants.</translation>
    </message>
    <message>
      <source>Your role does not see the floor.</source>
      <translation>Su rol no ve la planta.</translation>
    </message>
    <message>
      <source>is not an object</source>
      <translation>no es un objeto</translation>
    </message>
    <message>
      <source>Give the parameters by name.</source>
      <translation>Dé los parámetros por su nombre.</translation>
    </message>
    <message>
      <source>Join the room first.</source>
      <translation>Entre antes en la sala.</translation>
    </message>
    <message>
      <source>Only supervisors may do this.</source>
      <translation>Solo los supervisores pueden hacerlo.</translation>
    </message>
    <message>
      <source>This socket has joined already.</source>
      <translation>Este socket ya ha entrado.</translation>
    </message>
    <message>
      <source>The room {0} has been deleted.</source>
      <translation>La sala {0} se ha eliminado.</translation>
    </message>
    <message>
      <source>The meeting token is for another room.</source>
      <translation>El token de reunión es de otra sala.</translation>
    </message>
    <message>
      <source>The room is not open now; its nbf or exp says so.</source>
      <translation>La sala no está abierta ahora; lo dice su nbf o exp.</translation>
    </message>
    <message>
      <source>A frame is one JSON object; batches are not offered.</source>
      <translation>Una trama es un objeto JSON; no se ofrecen lotes.</translation>
    </message>
    <message>
      <source>A request has jsonrpc "2.0" and a method.</source>
      <translation>Una petición tiene jsonrpc "2.0" y un método.</translation>
    </message>
    <message>
      <source>A request has no member {0}.</source>
      <translation>Una petición no tiene el miembro {0}.</translation>
    </message>
    <message>
      <source>The frame is not JSON.</source>
      <translation>La trama no es JSON.</translation>
    </message>
    <message>
      <source>There is no call {0} in this room.</source>
      <translation>No hay llamada {0} en esta sala.</translation>
    </message>
    <message>
      <source>This call has no video.</source>
      <translation>Esta llamada no tiene vídeo.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner see this party.</source>
      <translation>El token de reunión no permite a su titular ver a este participante.</translation>
    </message>
    <message>
      <source>The audit trail in {0} cannot be read.</source>
      <translation>No se puede leer el registro de auditoría de {0}.</translation>
    </message>
    <message>
      <source>Only who joined as a supervisor may: with a token that may administrate participants and has neither presence nor the right to send.</source>
      <translation>Solo puede quien entró como supervisor: con un token que pueda administrar participantes y no tenga presencia ni derecho a enviar.</translation>
    </message>
    <message>
      <source>A whisper never reaches a telephony leg; name an agent.</source>
      <translation>Un susurro nunca llega a una línea telefónica; nombre a un agente.</translation>
    </message>
    <message>
      <source>This leg has no audio yet, so there is nothing to measure.</source>
      <translation>Esta línea aún no tiene sonido, así que no hay nada que medir.</translation>
    </message>
    <message>
      <source>More than {0} tones would wait on this leg. Send the rest later.</source>
      <translation>En esta línea esperarían más de {0} tonos. Envíe el resto después.</translation>
    </message>
    <message>
      <source>Tones went out as {0}; this leg cannot send them as {1}.</source>
      <translation>Los tonos salieron como {0}; esta línea no puede enviarlos como {1}.</translation>
    </message>
    <message>
      <source>Tones last {0} ms on this leg; {1} ms cannot be set.</source>
      <translation>En esta línea los tonos duran {0} ms; no se pueden fijar {1} ms.</translation>
    </message>
    <message>
      <source>names no call that could be taken over</source>
      <translation>no nombra ninguna llamada que se pueda asumir</translation>
    </message>
    <message>
      <source>Decline the request.</source>
      <translation>Rechace la petición.</translation>
    </message>
    <message>
      <source>The far party does not ask to be transferred now.</source>
      <translation>El otro extremo no pide ahora que se le transfiera.</translation>
    </message>
    <message>
      <source>has header parameters</source>
      <translation>tiene parámetros de cabecera</translation>
    </message>
    <message>
      <source>Leave out what follows the question mark.</source>
      <translation>Omita lo que sigue al signo de interrogación.</translation>
    </message>
    <message>
      <source>is the party on this leg itself</source>
      <translation>es el propio interlocutor de esta línea</translation>
    </message>
    <message>
      <source>Give somebody else's address.</source>
      <translation>Indique la dirección de otra persona.</translation>
    </message>
    <message>
      <source>is the room the leg is in</source>
      <translation>es la sala en la que está la línea</translation>
    </message>
    <message>
      <source>Give another room or address.</source>
      <translation>Indique otra sala o dirección.</translation>
    </message>
    <message>
      <source>is the leg itself</source>
      <translation>es la propia línea</translation>
    </message>
    <message>
      <source>Give another leg's sessionId.</source>
      <translation>Indique el sessionId de otra línea.</translation>
    </message>
    <message>
      <source>The leg is being hung up.</source>
      <translation>La línea se está colgando.</translation>
    </message>
    <message>
      <source>A transfer of this leg is under way. Wait for its outcome.</source>
      <translation>Esta línea se está transfiriendo. Espere el resultado.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; it can be transferred then.</source>
      <translation>La línea aún no se ha contestado; después se puede transferir.</translation>
    </message>
    <message>
      <source>leads nowhere: {0}</source>
      <translation>no lleva a ningún sitio: {0}</translation>
    </message>
    <message>
      <source>Give a room that takes dial-in calls.</source>
      <translation>Indique una sala que acepte llamadas entrantes.</translation>
    </message>
    <message>
      <source>A trunk named {0} is in the gateway's configuration already. Choose another name.</source>
      <translation>Ya hay una troncal llamada {0} en la configuración de la pasarela. Elija otro nombre.</translation>
    </message>
    <message>
      <source>The trunks cannot be kept. Check the space and the rights of the data folder.</source>
      <translation>No se pueden guardar las troncales. Revise el espacio y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the password cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>Este sistema no tiene un llavero utilizable, así que no se puede guardar la contraseña. Desbloquee o instale uno, o póngala en el entorno de la pasarela.</translation>
    </message>
    <message>
      <source>A routing rule names the trunk {0}, which does not exist. Known are {1}.</source>
      <translation>Una regla de encaminamiento nombra la troncal {0}, que no existe. Se conocen {1}.</translation>
    </message>
    <message>
      <source>Two trunks are named {0}. Give each a name of its own.</source>
      <translation>Dos troncales se llaman {0}. Dé a cada una un nombre propio.</translation>
    </message>
    <message>
      <source>The routing rule for {0} shows {1}, which none of its trunks lets us show. Add it to caller_ids of a trunk.</source>
      <translation>La regla de encaminamiento para {0} muestra {1}, que ninguna de sus troncales permite. Añádalo a caller_ids de una troncal.</translation>
    </message>
    <message>
      <source>The caller id {0} cannot be presented; the far party sees {1}.</source>
      <translation>El número {0} no se puede mostrar; el otro extremo ve {1}.</translation>
    </message>
    <message>
      <source>The trunk {0} did not take the call: {1}{2}. It goes through {3} now.</source>
      <translation>La troncal {0} no aceptó la llamada: {1}{2}. Ahora va por {3}.</translation>
    </message>
    <message>
      <source>The number cannot be withheld here; no trunk carries the call.</source>
      <translation>Aquí no se puede ocultar el número; ninguna troncal lleva la llamada.</translation>
    </message>
    <message>
      <source>A camera's picture is sent in {0} x {1} pixels, at most {2} frames a second and about {3} kbit/s.</source>
      <translation>La imagen de una cámara se envía en {0} x {1} píxeles, como máximo {2} imágenes por segundo y unos {3} kbit/s.</translation>
    </message>
    <message>
      <source>The far end does not take video in {0}; the leg is audio only.</source>
      <translation>El otro extremo no acepta vídeo en {0}; la línea es solo de audio.</translation>
    </message>
    <message>
      <source>would be webhook number {0}</source>
      <translation>sería el webhook número {0}</translation>
    </message>
    <message>
      <source>Answer POST requests with 200 within a few seconds.</source>
      <translation>Responda a las peticiones POST con 200 en pocos segundos.</translation>
    </message>
    <message>
      <source>Links cannot be handed to this window: {0}.</source>
      <translation>No se pueden pasar enlaces a esta ventana: {0}.</translation>
    </message>
    <message>
      <source>Softphone is already running.</source>
      <translation>Softphone ya está en marcha.</translation>
    </message>
    <message>
      <source>This was not seen within {0} seconds.</source>
      <translation>No se vio en {0} segundos.</translation>
    </message>
    <message>
      <source>The call was hung up, but its end was not seen; it may still be live.</source>
      <translation>Se colgó la llamada, pero no se vio su final; quizá siga activa.</translation>
    </message>
    <message>
      <source>Links were not registered: the registry cannot be written. Ask your administrator.</source>
      <translation>No se registraron los enlaces: no se puede escribir en el registro. Pregunte a su administrador.</translation>
    </message>
    <message>
      <source>Links were not registered: {0} cannot be written. Check its owner.</source>
      <translation>No se registraron los enlaces: no se puede escribir {0}. Revise su propietario.</translation>
    </message>
    <message>
      <source>No log file is written: {0}. Free disk space or check the folder.</source>
      <translation>No se escribe archivo de registro: {0}. Libere espacio o revise la carpeta.</translation>
    </message>
    <message>
      <source>There is nothing stored for “{0}” of the macro “{1}”. Change the macro and enter it.</source>
      <translation>No hay nada guardado para “{0}” de la macro “{1}”. Cambie la macro e introdúzcalo.</translation>
    </message>
    <message>
      <source>This installation is incomplete. Install Softphone again.</source>
      <translation>Esta instalación está incompleta. Vuelva a instalar Softphone.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be used. Check its owner and free disk space.</source>
      <translation>No se puede usar la carpeta {0}. Revise su propietario y el espacio libre.</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _, at most 128.</source>
      <translation>Use letras, cifras, - y _, como máximo 128.</translation>
    </message>
    <message>
      <source>Use the two capital letters of a country, such as DE, or leave it empty.</source>
      <translation>Use las dos mayúsculas de un país, como DE, o déjelo vacío.</translation>
    </message>
    <message>
      <source>Enter 1 to 199 characters.</source>
      <translation>Introduzca de 1 a 199 caracteres.</translation>
    </message>
    <message>
      <source>Write an address and a port, such as 127.0.0.1:0 or 0.0.0.0:5060.</source>
      <translation>Escriba una dirección y un puerto, como 127.0.0.1:0 o 0.0.0.0:5060.</translation>
    </message>
    <message>
      <source>Write a SIP address such as sip:pbx.example.org, or leave it empty.</source>
      <translation>Escriba una dirección SIP como sip:pbx.example.org, o déjelo vacío.</translation>
    </message>
    <message>
      <source>Write one host a line, such as crm.example.org.</source>
      <translation>Escriba un equipo por línea, como crm.example.org.</translation>
    </message>
    <message>
      <source>Write 1 to 100 of them, each of at most 60 characters.</source>
      <translation>Escriba de 1 a 100, cada uno de como máximo 60 caracteres.</translation>
    </message>
    <message>
      <source>is decided by {0}</source>
      <translation>lo decide {0}</translation>
    </message>
    <message>
      <source>Ask whoever looks after it.</source>
      <translation>Pregunte a quien se encarga de ello.</translation>
    </message>
    <message>
      <source>The settings were not written to {0}: {1}.</source>
      <translation>Los ajustes no se escribieron en {0}: {1}.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other profile has.</source>
      <translation>Introduzca un nombre de 1 a 60 caracteres que no tenga otro perfil.</translation>
    </message>
    <message>
      <source>Write the address with https://, such as https://phone.example.org.</source>
      <translation>Escriba la dirección con https://, como https://phone.example.org.</translation>
    </message>
    <message>
      <source>Copy the room's address, such as https://team.daily.co/desk.</source>
      <translation>Copie la dirección de la sala, como https://team.daily.co/desk.</translation>
    </message>
    <message>
      <source>Write the address with https://, as your administrator gave it to you.</source>
      <translation>Escriba la dirección con https://, tal como se la dio su administrador.</translation>
    </message>
    <message>
      <source>Paste it here.</source>
      <translation>Péguelo aquí.</translation>
    </message>
    <message>
      <source>They belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>Son de la pasarela de este equipo. Use antes el perfil “Local”.</translation>
    </message>
    <message>
      <source>Import at most 64 MB at a time.</source>
      <translation>Importe como máximo 64 MB cada vez.</translation>
    </message>
    <message>
      <source>is neither vCard nor a table with a column “name” or “phone”</source>
      <translation>no es ni vCard ni una tabla con una columna “name” o “phone”</translation>
    </message>
    <message>
      <source>Choose another file, or name the columns in its first line.</source>
      <translation>Elija otro archivo o nombre las columnas en su primera línea.</translation>
    </message>
    <message>
      <source>Reading ended in line {0}: {1}.</source>
      <translation>La lectura terminó en la línea {0}: {1}.</translation>
    </message>
    <message>
      <source>Only the first {0} rows were read.</source>
      <translation>Solo se leyeron las primeras {0} filas.</translation>
    </message>
    <message>
      <source>Line {0} has neither a name nor a number.</source>
      <translation>La línea {0} no tiene nombre ni número.</translation>
    </message>
    <message>
      <source>The program ended before the call did.</source>
      <translation>El programa terminó antes que la llamada.</translation>
    </message>
    <message>
      <source>Keep it under {0}.</source>
      <translation>Manténgalo por debajo de {0}.</translation>
    </message>
    <message>
      <source>are {0}</source>
      <translation>son {0}</translation>
    </message>
    <message>
      <source>“{0}…” is too long</source>
      <translation>“{0}…” es demasiado largo</translation>
    </message>
    <message>
      <source>Update this program; {0} not touched until then.</source>
      <translation>Actualice este programa; hasta entonces no se toca {0}.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the key is remembered until the program ends. Install or unlock one (for example GNOME Keyring or KWallet) to keep it.</source>
      <translation>Este sistema no tiene un llavero utilizable, así que la clave se recuerda hasta que termine el programa. Instale o desbloquee uno (por ejemplo GNOME Keyring o KWallet) para conservarla.</translation>
    </message>
    <message>
      <source>There is no API key for the profile “{0}”. Enter it in Settings, or set {1}.</source>
      <translation>No hay clave de API para el perfil “{0}”. Introdúzcala en Ajustes o defina {1}.</translation>
    </message>
    <message>
      <source>The setting “{0}” cannot be used: {1}. Correct it in {2}, or in its environment variable; defaults apply until then.</source>
      <translation>El ajuste “{0}” no se puede usar: {1}. Corríjalo en {2} o en su variable de entorno; hasta entonces valen los valores predeterminados.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>No existe el archivo {0}.</translation>
    </message>
    <message>
      <source>Settings were not saved: {0}. Free disk space or check {1}.</source>
      <translation>No se guardaron los ajustes: {0}. Libere espacio o revise {1}.</translation>
    </message>
    <message>
      <source>There is no profile “{0}”. Choose one of: {1}.</source>
      <translation>No existe el perfil “{0}”. Elija uno de: {1}.</translation>
    </message>
    <message>
      <source>The profile “{0}” is no gateway but Daily's cloud.</source>
      <translation>El perfil “{0}” no es una pasarela, sino la nube de Daily.</translation>
    </message>
    <message>
      <source>The card in line {0} has no end and was left out.</source>
      <translation>La tarjeta de la línea {0} no tiene fin y se omitió.</translation>
    </message>
    <message>
      <source>Only the first {0} cards were read.</source>
      <translation>Solo se leyeron las primeras {0} tarjetas.</translation>
    </message>
    <message>
      <source>Line {0} is not a vCard property and was left out.</source>
      <translation>La línea {0} no es una propiedad vCard y se omitió.</translation>
    </message>
    <message>
      <source>The card in line {0} has neither a name nor a number.</source>
      <translation>La tarjeta de la línea {0} no tiene nombre ni número.</translation>
    </message>
    <message>
      <source>Give a SIP address such as sip:name@host or a phone number such as +15551234567.</source>
      <translation>Dé una dirección SIP como sip:name@host o un número como +15551234567.</translation>
    </message>
    <message>
      <source>Send at most 20 at a time.</source>
      <translation>Envíe como máximo 20 a la vez.</translation>
    </message>
    <message>
      <source>Use at most 20.</source>
      <translation>Use como máximo 20.</translation>
    </message>
    <message>
      <source>Use printable characters only.</source>
      <translation>Use solo caracteres imprimibles.</translation>
    </message>
    <message>
      <source>Write + and the digits with country code, without spaces or dashes, for example +15551234567.</source>
      <translation>Escriba + y las cifras con prefijo del país, sin espacios ni guiones, por ejemplo +15551234567.</translation>
    </message>
    <message>
      <source>A phone number has at most {0} digits after the +.</source>
      <translation>Un número de teléfono tiene como máximo {0} cifras tras el +.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host; sips: is not offered.</source>
      <translation>Escríbalo como sip:name@host; sips: no se ofrece.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host or sip:name@host:port.</source>
      <translation>Escríbalo como sip:name@host o sip:name@host:port.</translation>
    </message>
    <message>
      <source>Remove it or write it percent-encoded.</source>
      <translation>Elimínelo o escríbalo con %XX.</translation>
    </message>
    <message>
      <source>Give the sessionId of the leg.</source>
      <translation>Dé el sessionId de la línea.</translation>
    </message>
    <message>
      <source>Give the sessionId as you received it (a UUID).</source>
      <translation>Dé el sessionId tal como lo recibió (un UUID).</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _ only.</source>
      <translation>Use solo letras, cifras, - y _.</translation>
    </message>
    <message>
      <source>Name each value once.</source>
      <translation>Nombre cada valor una vez.</translation>
    </message>
    <message>
      <source>Name at least one codec, or leave the field out.</source>
      <translation>Nombre al menos un códec, o deje el campo.</translation>
    </message>
    <message>
      <source>Give at least one of 0-9, A-D, * and #.</source>
      <translation>Dé al menos uno de 0-9, A-D, * y #.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D in capitals, * and #; there are no pause characters.</source>
      <translation>Use solo 0-9, A-D en mayúscula, * y #; no hay caracteres de pausa.</translation>
    </message>
    <message>
      <source>Give the number's id (a UUID), the number itself, for example +15551234567, or anonymous.</source>
      <translation>Dé el id del número (un UUID), el propio número, por ejemplo +15551234567, o anonymous.</translation>
    </message>
    <message>
      <source>Send plain JSON.</source>
      <translation>Envíe JSON simple.</translation>
    </message>
    <message>
      <source>Keep the one here, or the one behind the number.</source>
      <translation>Conserve la de aquí o la que va detrás del número.</translation>
    </message>
    <message>
      <source>is given twice</source>
      <translation>se da dos veces</translation>
    </message>
    <message>
      <source>Write a sentence, or leave it out.</source>
      <translation>Escriba una frase, o déjelo.</translation>
    </message>
    <message>
      <source>Give the URL that is told of callers.</source>
      <translation>Dé la URL a la que se avisa de quienes llaman.</translation>
    </message>
    <message>
      <source>The gateway sent something this version does not understand; update both to one version.</source>
      <translation>La pasarela envió algo que esta versión no entiende; actualice ambas a la misma versión.</translation>
    </message>
    <message>
      <source>Exchange the two.</source>
      <translation>Intercambie los dos.</translation>
    </message>
    <message>
      <source>Use cloud-audio-only: the room's mix in one file.</source>
      <translation>Use cloud-audio-only: la mezcla de la sala en un archivo.</translation>
    </message>
    <message>
      <source>Leave it out; it only applies to {0}.</source>
      <translation>Déjelo; solo vale para {0}.</translation>
    </message>
    <message>
      <source>Give the extension to dial, or leave the wait out.</source>
      <translation>Dé la extensión que marcar, o deje la espera.</translation>
    </message>
    <message>
      <source>Give exactly one of phoneNumber and sipUri.</source>
      <translation>Dé exactamente uno de phoneNumber y sipUri.</translation>
    </message>
    <message>
      <source>Set video to true, or leave videoSettings out.</source>
      <translation>Ponga video en true, o deje videoSettings.</translation>
    </message>
    <message>
      <source>Leave it out, or give a phone number that begins with + as toEndPoint.</source>
      <translation>Déjelo, o dé en toEndPoint un número que empiece por +.</translation>
    </message>
    <message>
      <source>Give the name to show for the leg.</source>
      <translation>Dé el nombre que mostrar para la línea.</translation>
    </message>
    <message>
      <source>Add '*' with true or false for all other tracks.</source>
      <translation>Añada '*' con true o false para las demás pistas.</translation>
    </message>
    <message>
      <source>Give a JSON object.</source>
      <translation>Dé un objeto JSON.</translation>
    </message>
    <message>
      <source>Give a JSON list.</source>
      <translation>Dé una lista JSON.</translation>
    </message>
    <message>
      <source>Give a number, without quotation marks.</source>
      <translation>Dé un número, sin comillas.</translation>
    </message>
    <message>
      <source>Give it; it is required.</source>
      <translation>Délo; es obligatorio.</translation>
    </message>
    <message>
      <source>Use {0}{1}.</source>
      <translation>Use {0}{1}.</translation>
    </message>
    <message>
      <source>Use at least {0}.</source>
      <translation>Use al menos {0}.</translation>
    </message>
    <message>
      <source>Give true, false or {0}.</source>
      <translation>Dé true, false o {0}.</translation>
    </message>
    <message>
      <source>Check its spelling or leave it out.</source>
      <translation>Revise su ortografía o déjelo.</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>¿Quiso decir {0}?</translation>
    </message>
    <message>
      <source>Use {0} {1}.</source>
      <translation>Use {0} {1}.</translation>
    </message>
    <message>
      <source>Give at least {0}.</source>
      <translation>Dé al menos {0}.</translation>
    </message>
    <message>
      <source>Give a text in quotation marks.</source>
      <translation>Dé un texto entre comillas.</translation>
    </message>
    <message>
      <source>Give true or false, without quotation marks.</source>
      <translation>Dé true o false, sin comillas.</translation>
    </message>
    <message>
      <source>Give a whole number, without quotation marks.</source>
      <translation>Dé un número entero, sin comillas.</translation>
    </message>
    <message>
      <source>Give a whole number.</source>
      <translation>Dé un número entero.</translation>
    </message>
    <message>
      <source>Keep at most {0} characters.</source>
      <translation>Conserve como máximo {0} caracteres.</translation>
    </message>
    <message>
      <source>Leave it out, or start the leg from within the room.</source>
      <translation>Déjelo, o inicie la línea desde dentro de la sala.</translation>
    </message>
    <message>
      <source>Name at least one participant to eject.</source>
      <translation>Nombre al menos un participante que expulsar.</translation>
    </message>
    <message>
      <source>is empty or only dots</source>
      <translation>está vacío o solo tiene puntos</translation>
    </message>
    <message>
      <source>Give the name or id of one thing.</source>
      <translation>Indique el nombre o id de una sola cosa.</translation>
    </message>
    <message>
      <source>The server refused the request.</source>
      <translation>El servidor rechazó la petición.</translation>
    </message>
    <message>
      <source>The server found a field of the request that it cannot use.</source>
      <translation>El servidor encontró en la petición un campo que no puede usar.</translation>
    </message>
    <message>
      <source>The server could not read the request as JSON.</source>
      <translation>El servidor no pudo leer la petición como JSON.</translation>
    </message>
    <message>
      <source>The server knows no such thing; it may have ended or been deleted.</source>
      <translation>El servidor no conoce tal cosa; quizá terminó o se eliminó.</translation>
    </message>
    <message>
      <source>The server understood the request but cannot carry it out.</source>
      <translation>El servidor entendió la petición pero no puede cumplirla.</translation>
    </message>
    <message>
      <source>The server got no usable API key; enter the key in the profile's settings.</source>
      <translation>El servidor no recibió una clave de API utilizable; introdúzcala en los ajustes del perfil.</translation>
    </message>
    <message>
      <source>The server does not accept the API key; check it in the profile's settings.</source>
      <translation>El servidor no acepta la clave de API; revísela en los ajustes del perfil.</translation>
    </message>
    <message>
      <source>The server does not allow this with the present key or plan.</source>
      <translation>El servidor no permite esto con la clave o el plan actuales.</translation>
    </message>
    <message>
      <source>The server asks to send fewer requests; wait a moment and try again.</source>
      <translation>El servidor pide menos peticiones; espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The server has a problem of its own; try again in a moment.</source>
      <translation>El servidor tiene un problema propio; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>The server's answer could not be read; check that the address is the right one.</source>
      <translation>No se pudo leer la respuesta del servidor; compruebe que la dirección es la correcta.</translation>
    </message>
    <message>
      <source>The server's address cannot be used; write it like https://host:port.</source>
      <translation>La dirección del servidor no se puede usar; escríbala como https://host:port.</translation>
    </message>
    <message>
      <source>The server points elsewhere instead of answering; check the address in the profile.</source>
      <translation>El servidor remite a otro sitio en vez de responder; revise la dirección del perfil.</translation>
    </message>
    <message>
      <source>The API key is empty or holds characters that no key has; enter it again.</source>
      <translation>La clave de API está vacía o tiene caracteres que ninguna clave tiene; introdúzcala de nuevo.</translation>
    </message>
    <message>
      <source>The server's answer has an unexpected form; check the address in the profile.</source>
      <translation>La respuesta del servidor tiene una forma inesperada; revise la dirección del perfil.</translation>
    </message>
    <message>
      <source>The server cannot be reached; check the network and the address.</source>
      <translation>No se puede alcanzar el servidor; revise la red y la dirección.</translation>
    </message>
    <message>
      <source>The server did not answer, so it is unknown whether the command took effect.</source>
      <translation>El servidor no respondió, así que no se sabe si la orden tuvo efecto.</translation>
    </message>
    <message>
      <source>The server did not answer; try again in a moment.</source>
      <translation>El servidor no respondió; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Give the message to send.</source>
      <translation>Dé el mensaje que enviar.</translation>
    </message>
    <message>
      <source>Give a unix time in seconds.</source>
      <translation>Dé un tiempo unix en segundos.</translation>
    </message>
    <message>
      <source>Give seconds since 1970, not milliseconds.</source>
      <translation>Dé segundos desde 1970, no milisegundos.</translation>
    </message>
    <message>
      <source>Set num_endpoints to 1, or leave force_digit_only_username out.</source>
      <translation>Ponga num_endpoints en 1, o deje force_digit_only_username.</translation>
    </message>
    <message>
      <source>Page in one direction at a time.</source>
      <translation>Pase páginas en una sola dirección.</translation>
    </message>
    <message>
      <source>Send exactly one of them.</source>
      <translation>Envíe exactamente uno de ellos.</translation>
    </message>
    <message>
      <source>The meeting token is not valid here; ask for a new one.</source>
      <translation>El token de reunión no es válido aquí; pida uno nuevo.</translation>
    </message>
    <message>
      <source>make a token of {0} characters</source>
      <translation>forman un token de {0} caracteres</translation>
    </message>
    <message>
      <source>Keep it under {0}; shorten names and permissions.</source>
      <translation>Manténgalo por debajo de {0}; acorte nombres y permisos.</translation>
    </message>
    <message>
      <source>The meeting token has expired; ask for a new one.</source>
      <translation>El token de reunión ha caducado; pida uno nuevo.</translation>
    </message>
    <message>
      <source>The meeting token is not valid yet; wait, or ask for a new one.</source>
      <translation>El token de reunión aún no es válido; espere o pida uno nuevo.</translation>
    </message>
    <message>
      <source>The meeting token belongs to another domain; ask for a new one.</source>
      <translation>El token de reunión es de otro dominio; pida uno nuevo.</translation>
    </message>
    <message>
      <source>Write it as https://host/path.</source>
      <translation>Escríbalo como https://host/ruta.</translation>
    </message>
    <message>
      <source>Give them as basicAuth.</source>
      <translation>Délos como basicAuth.</translation>
    </message>
    <message>
      <source>Leave out everything from the # on.</source>
      <translation>Omita todo desde el #.</translation>
    </message>
    <message>
      <source>Known are {0}.</source>
      <translation>Se conocen {0}.</translation>
    </message>
    <message>
      <source>Name at least one event type.</source>
      <translation>Nombre al menos un tipo de evento.</translation>
    </message>
    <message>
      <source>Give the secret base64-encoded, or leave it out.</source>
      <translation>Dé el secreto en base64, o déjelo.</translation>
    </message>
    <message>
      <source>Give user:password in printable ASCII.</source>
      <translation>Dé usuario:contraseña en ASCII imprimible.</translation>
    </message>
    <message>
      <source>Trunks belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>Las troncales son de la pasarela de este equipo. Use antes el perfil “Local”.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Select session {n}</source>
      <translation>Seleccionar la sesión {n}</translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>Seleccionar una sesión por su lugar</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Marcación rápida</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
      <source>Enter a number</source>
      <translation>Introducir un número</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Volver a marcar</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>Marcar lo copiado</translation>
    </message>
    <message>
      <source>Call options</source>
      <translation>Opciones de llamada</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>Silenciar el timbre</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Colgar</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>Retener o reanudar</translation>
    </message>
    <message>
      <source>Merge the calls on hold</source>
      <translation>Unir las llamadas retenidas</translation>
    </message>
    <message>
      <source>Transfer</source>
      <translation>Transferir</translation>
    </message>
    <message>
      <source>Hand all calls over…</source>
      <translation>Entregar todas las llamadas…</translation>
    </message>
    <message>
      <source>Record, or stop recording</source>
      <translation>Grabar, o dejar de grabar</translation>
    </message>
    <message>
      <source>Mute microphone</source>
      <translation>Silenciar el micrófono</translation>
    </message>
    <message>
      <source>Turn the camera on or off</source>
      <translation>Encender o apagar la cámara</translation>
    </message>
    <message>
      <source>Switch keypad: dial or tones</source>
      <translation>Cambiar el teclado: marcar o tonos</translation>
    </message>
    <message>
      <source>Go to the sessions</source>
      <translation>Ir a las sesiones</translation>
    </message>
    <message>
      <source>Go to the waiting callers</source>
      <translation>Ir a quienes esperan</translation>
    </message>
    <message>
      <source>Go to the ringing pop-up</source>
      <translation>Ir al aviso de llamada</translation>
    </message>
    <message>
      <source>Go to the contacts</source>
      <translation>Ir a los contactos</translation>
    </message>
    <message>
      <source>Go to the history</source>
      <translation>Ir al historial</translation>
    </message>
    <message>
      <source>Choose your state</source>
      <translation>Elegir su estado</translation>
    </message>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Pedir ayuda a un supervisor</translation>
    </message>
    <message>
      <source>Board on the full screen</source>
      <translation>Panel a pantalla completa</translation>
    </message>
    <message>
      <source>Go to the log</source>
      <translation>Ir al registro</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Ajustes de sonido…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Save the session's timeline…</source>
      <translation>Guardar la cronología de la sesión…</translation>
    </message>
    <message>
      <source>Open a saved timeline…</source>
      <translation>Abrir una cronología guardada…</translation>
    </message>
    <message>
      <source>Save diagnostics…</source>
      <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
      <source>About Softphone</source>
      <translation>Acerca de Softphone</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
  </context>
  <context>
    <name>CommandBar</name>
    <message>
      <source>Command bar</source>
      <translation>Barra de órdenes</translation>
    </message>
    <message>
      <source>Find an action, contact, call or setting</source>
      <translation>Buscar una acción, un contacto, una llamada o un ajuste</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Nada coincide.</translation>
    </message>
    <message>
      <source>Type a name, a number, or what you want to do.</source>
      <translation>Escriba un nombre, un número o lo que quiere hacer.</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>Ahora no es posible</translation>
    </message>
    <message>
      <source>Return: {act}</source>
      <translation>Intro: {act}</translation>
    </message>
    <message>
      <source>Ctrl+Return: {act}</source>
      <translation>Ctrl+Intro: {act}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>select</source>
      <translation>seleccionar</translation>
    </message>
    <message>
      <source>do it</source>
      <translation>hacerlo</translation>
    </message>
    <message>
      <source>Show {page}</source>
      <translation>Mostrar {page}</translation>
    </message>
    <message>
      <source>page tab go</source>
      <translation>página pestaña ir</translation>
    </message>
    <message>
      <source>show</source>
      <translation>mostrar</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>Estado: {state}</translation>
    </message>
    <message>
      <source>become go do not disturb</source>
      <translation>ponerse no molestar estado</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>Play {macro}</source>
      <translation>Reproducir {macro}</translation>
    </message>
    <message>
      <source>tone macro</source>
      <translation>tono macro</translation>
    </message>
    <message>
      <source>play</source>
      <translation>reproducir</translation>
    </message>
    <message>
      <source>call</source>
      <translation>llamar</translation>
    </message>
    <message>
      <source>fill in</source>
      <translation>rellenar</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abrir</translation>
    </message>
    <message>
      <source>Settings: {section}</source>
      <translation>Ajustes: {section}</translation>
    </message>
    <message>
      <source>Shortcut of “{command}”</source>
      <translation>Atajo de “{command}”</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Choose with the arrow keys; Return then calls.</source>
      <translation>Elija con las flechas; Intro llama después.</translation>
    </message>
    <message>
      <source>1 suggestion</source>
      <translation>1 sugerencia</translation>
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation>{n} sugerencias</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>Contacts</source>
      <translation>Contactos</translation>
    </message>
    <message>
      <source>Speed dial {key}</source>
      <translation>Marcación rápida {key}</translation>
    </message>
    <message>
      <source>No contact has the key Ctrl+{key}.</source>
      <translation>Ningún contacto tiene la tecla Ctrl+{key}.</translation>
    </message>
    <message>
      <source>Check its digits.</source>
      <translation>Revise sus cifras.</translation>
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation>Se eliminó {name}.</translation>
    </message>
    <message>
      <source>The last change is taken back.</source>
      <translation>Se deshizo el último cambio.</translation>
    </message>
    <message>
      <source>Import {file}?</source>
      <translation>¿Importar {file}?</translation>
    </message>
    <message>
      <source>Import {count}</source>
      <translation>Importar {count}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>{count} contacts were imported; Undo takes them back.</source>
      <translation>Se importaron {count} contactos; Deshacer los quita.</translation>
    </message>
    <message>
      <source>The contacts were written to {file}.</source>
      <translation>Los contactos se escribieron en {file}.</translation>
    </message>
    <message>
      <source>New: {count}</source>
      <translation>Nuevos: {count}</translation>
    </message>
    <message>
      <source>Completed with what the file knows besides: {count}</source>
      <translation>Completados con lo que el archivo sabe además: {count}</translation>
    </message>
    <message>
      <source>Known already: {count}</source>
      <translation>Ya conocidos: {count}</translation>
    </message>
    <message>
      <source>Left out: {count}</source>
      <translation>Omitidos: {count}</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favorito</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>tecla {key}</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloqueado</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Softphone</source>
      <translation>Acerca de Softphone</translation>
    </message>
    <message>
      <source>Softphone {version}</source>
      <translation>Softphone {version}</translation>
    </message>
    <message>
      <source>A desktop console for people who work on the phone.
MIT licence.</source>
      <translation>Una consola de escritorio para quienes trabajan al teléfono.
Licencia MIT.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Pedir ayuda a un supervisor</translation>
    </message>
    <message>
      <source>About the call with {party}.</source>
      <translation>Sobre la llamada con {party}.</translation>
    </message>
    <message>
      <source>Note to the supervisors, optional</source>
      <translation>Nota para los supervisores, opcional</translation>
    </message>
    <message>
      <source>What is it about? Supervisors read it at once</source>
      <translation>¿De qué se trata? Los supervisores lo leen al momento</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Pedir ayuda</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>AudioSetupDialog</name>
    <message>
      <source>Audio settings</source>
      <translation>Ajustes de sonido</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>CloseConfirm</name>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>Hay {n} llamadas en curso y se colgarán.</translation>
    </message>
    <message>
      <source>Quit Softphone?</source>
      <translation>¿Salir de Softphone?</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>Hay una llamada en curso y se colgará.</translation>
    </message>
    <message>
      <source>Hang up and quit</source>
      <translation>Colgar y salir</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
  </context>
  <context>
    <name>DialOptionsDialog</name>
    <message>
      <source>Options for the next call</source>
      <translation>Opciones de la próxima llamada</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Send and receive video</source>
      <translation>Enviar y recibir vídeo</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Audio codecs</source>
      <translation>Códecs de audio</translation>
    </message>
    <message>
      <source>Video codecs</source>
      <translation>Códecs de vídeo</translation>
    </message>
    <message>
      <source>Up to 20 of 0–9 A–D * #</source>
      <translation>Hasta 20 de 0–9 A–D * #</translation>
    </message>
    <message>
      <source>Call with video, without pictures here</source>
      <translation>Llamada con vídeo, aquí sin imágenes</translation>
    </message>
    <message>
      <source>This connection shows neither the far party's picture nor your camera.</source>
      <translation>Esta conexión no muestra la imagen del otro extremo ni su cámara.</translation>
    </message>
    <message>
      <source>Display name</source>
      <translation>Nombre visible</translation>
    </message>
    <message>
      <source>Caller ID</source>
      <translation>Número mostrado</translation>
    </message>
    <message>
      <source>Extension</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Wait before it</source>
      <translation>Espera previa</translation>
    </message>
    <message>
      <source>User ID</source>
      <translation>ID de usuario</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <source>Bit rate, kbit/s</source>
      <translation>Tasa de bits, kbit/s</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
  </context>
  <context>
    <name>ForceStateDialog</name>
    <message>
      <source>Set the state of {name}</source>
      <translation>Fijar el estado de {name}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Reason, required</source>
      <translation>Motivo, obligatorio</translation>
    </message>
    <message>
      <source>The agent reads it, and the audit keeps it</source>
      <translation>El agente lo lee y la auditoría lo conserva</translation>
    </message>
    <message>
      <source>Set state</source>
      <translation>Fijar estado</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
  </context>
  <context>
    <name>HandOverDialog</name>
    <message>
      <source>Hand your calls over</source>
      <translation>Entregar sus llamadas</translation>
    </message>
    <message>
      <source>You have no call that could move.</source>
      <translation>No tiene ninguna llamada que pueda pasar.</translation>
    </message>
    <message>
      <source>One call moves to the room you choose, as it is.</source>
      <translation>Una llamada pasa tal cual a la sala que elija.</translation>
    </message>
    <message>
      <source>{n} calls move to the room you choose, as they are.</source>
      <translation>{n} llamadas pasan tal cual a la sala que elija.</translation>
    </message>
    <message>
      <source>Rooms of colleagues</source>
      <translation>Salas de compañeros</translation>
    </message>
    <message>
      <source>No colleague is in a room now.</source>
      <translation>Ahora no hay ningún compañero en una sala.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Entregar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>MacroDialog</name>
    <message>
      <source>Change tone macro</source>
      <translation>Cambiar macro de tonos</translation>
    </message>
    <message>
      <source>New tone macro</source>
      <translation>Nueva macro de tonos</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Tonos</translation>
    </message>
    <message>
      <source>, pauses a second · ; waits for you · ~ waits until the prompt is over · {PIN} is a secret field: its tones are kept in the keyring, and recordings pause while they are sent</source>
      <translation>, pausa un segundo · ; le espera · ~ espera a que acabe la locución · {PIN} es un campo secreto: sus tonos se guardan en el llavero y las grabaciones se pausan mientras se envían</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Secret tones for {field}</source>
      <translation>Tonos secretos para {field}</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
  </context>
  <context>
    <name>Rejoin</name>
    <message>
      <source>You are still connected to {name}</source>
      <translation>Sigue conectado con {name}</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. The call has gone on since {time}; you are not heard until you rejoin.</source>
      <translation>Softphone terminó inesperadamente. La llamada continúa desde {time}; no se le oye hasta que vuelva a entrar.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminar la llamada</translation>
    </message>
    <message>
      <source>You are still connected to {n} calls</source>
      <translation>Sigue conectado a {n} llamadas</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. These calls go on; you are not heard until you rejoin:
{names}</source>
      <translation>Softphone terminó inesperadamente. Estas llamadas continúan; no se le oye hasta que vuelva a entrar:
{names}</translation>
    </message>
    <message>
      <source>End calls</source>
      <translation>Terminar las llamadas</translation>
    </message>
    <message>
      <source>Rejoin</source>
      <translation>Volver a entrar</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did the call with {name}.</source>
      <translation>Softphone terminó inesperadamente, y también la llamada con {name}.</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did {n} calls.</source>
      <translation>Softphone terminó inesperadamente, y también {n} llamadas.</translation>
    </message>
    <message>
      <source>an unknown number</source>
      <translation>un número desconocido</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Replay: {file}</source>
      <translation>Reproducción: {file}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Place in the timeline</source>
      <translation>Lugar en la cronología</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Replay of a saved timeline that is empty. Nothing here is live.</source>
      <translation>Reproducción de una cronología guardada que está vacía. Nada de esto está en curso.</translation>
    </message>
    <message>
      <source>Replay of a saved timeline of {day}, {time}. Nothing here is live, and nothing can be done with it.</source>
      <translation>Reproducción de una cronología guardada del {day}, {time}. Nada de esto está en curso ni se puede hacer nada con ello.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>Seleccionar una sesión por su lugar</translation>
    </message>
    <message>
      <source>Alt+1 … Alt+9</source>
      <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Marcación rápida</translation>
    </message>
    <message>
      <source>Ctrl+1 … Ctrl+9</source>
      <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
      <source>Dial what is in the field</source>
      <translation>Marcar lo que hay en el campo</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Press a key of the keypad</source>
      <translation>Pulsar una tecla del teclado</translation>
    </message>
    <message>
      <source>Move on the keypad, leave it</source>
      <translation>Moverse por el teclado, salir de él</translation>
    </message>
    <message>
      <source>Arrow keys, Tab</source>
      <translation>Flechas, Tab</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Save diagnostics</source>
      <translation>Guardar diagnóstico</translation>
    </message>
    <message>
      <source>Nothing is sent. What you tick is written into one file, exactly as you see it here: without keys and passwords, and with only the last four digits of telephone numbers.</source>
      <translation>No se envía nada. Lo que marque se escribe en un archivo, exactamente como lo ve aquí: sin claves ni contraseñas, y solo con las últimas cuatro cifras de los números.</translation>
    </message>
    <message>
      <source>Files of the bundle</source>
      <translation>Archivos del paquete</translation>
    </message>
    <message>
      <source>Content of the file</source>
      <translation>Contenido del archivo</translation>
    </message>
    <message>
      <source>Gathering…</source>
      <translation>Reuniendo…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>{n} of {all} files, {size}</source>
      <translation>{n} de {all} archivos, {size}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Send &amp;to</source>
      <translation>Enviar &amp;a</translation>
    </message>
    <message>
      <source>Name, number, SIP address, room, or one of your calls</source>
      <translation>Nombre, número, dirección SIP, sala o una de sus llamadas</translation>
    </message>
    <message>
      <source>Send to</source>
      <translation>Enviar a</translation>
    </message>
    <message>
      <source>{other} (on your line)</source>
      <translation>{other} (en su línea)</translation>
    </message>
    <message>
      <source>Room {room}</source>
      <translation>Sala {room}</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 persona</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personas</translation>
    </message>
    <message>
      <source>Ask first</source>
      <translation>Consultar antes</translation>
    </message>
    <message>
      <source>{name} waits on hold while you talk to them. Then you connect the two, talk all three, or go back to {name}.</source>
      <translation>{name} espera retenido mientras usted habla allí. Después une a los dos, hablan los tres, o vuelve con {name}.</translation>
    </message>
    <message>
      <source>Send on</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Their phone rings while you stay with {name}. When they answer, the two are connected and you are out; the gateway goes on carrying the audio. If they are busy or do not answer, {name} stays with you.</source>
      <translation>Allí suena mientras usted sigue con {name}. Cuando contestan, se une a los dos y usted sale; la pasarela sigue llevando el sonido. Si está ocupado o no contestan, {name} se queda con usted.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Entregar</translation>
    </message>
    <message>
      <source>The phone system of {name} makes the new call itself (SIP REFER), and the gateway is no longer in its path. SIP addresses only.</source>
      <translation>El sistema telefónico de {name} hace la nueva llamada (SIP REFER) y la pasarela queda fuera del camino. Solo direcciones SIP.</translation>
    </message>
    <message>
      <source>Call them first</source>
      <translation>Llamar antes</translation>
    </message>
    <message>
      <source>Trying</source>
      <translation>Intento</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonando</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Contestada</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Conectado</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>Llamando</translation>
    </message>
    <message>
      <source>You talk</source>
      <translation>Usted habla</translation>
    </message>
    <message>
      <source>The target</source>
      <translation>El destino</translation>
    </message>
    <message>
      <source>Asking for the transfer…</source>
      <translation>Pidiendo la transferencia…</translation>
    </message>
    <message>
      <source>{to} is being called. {name} stays with you.</source>
      <translation>Se está llamando a {to}. {name} se queda con usted.</translation>
    </message>
    <message>
      <source>{to} is ringing. {name} stays with you until they answer.</source>
      <translation>Suena en {to}. {name} se queda con usted hasta que contesten.</translation>
    </message>
    <message>
      <source>{to} answered. {name} is being connected.</source>
      <translation>{to} contestó. Se está conectando a {name}.</translation>
    </message>
    <message>
      <source>{to} is busy</source>
      <translation>{to} está ocupado</translation>
    </message>
    <message>
      <source>{to} did not answer</source>
      <translation>{to} no contestó</translation>
    </message>
    <message>
      <source>{to} was not reached in time</source>
      <translation>No se alcanzó a {to} a tiempo</translation>
    </message>
    <message>
      <source>{to} could not be reached</source>
      <translation>No se pudo alcanzar a {to}</translation>
    </message>
    <message>
      <source>{name} is with you again.</source>
      <translation>{name} está de nuevo con usted.</translation>
    </message>
    <message>
      <source>{name} wants to transfer you</source>
      <translation>{name} quiere transferirle</translation>
    </message>
    <message>
      <source>You would talk to {target} instead. If you accept, they are called now, and {name} leaves when they answer. Without an answer from you it is declined.</source>
      <translation>Hablaría con {target} en su lugar. Si acepta, se le llama ahora y {name} se va cuando conteste. Sin su respuesta se rechaza.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>Número oculto</translation>
    </message>
    <message>
      <source>{name} is blocked.</source>
      <translation>{name} está bloqueado.</translation>
    </message>
    <message>
      <source>Erase {name}?</source>
      <translation>¿Borrar {name}?</translation>
    </message>
    <message>
      <source>All calls with {address}, their notes and timelines, and this number in the contacts are erased for good.</source>
      <translation>Se borran para siempre todas las llamadas con {address}, sus notas y cronologías, y este número de los contactos.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>{count} calls were written to {file}.</source>
      <translation>Se escribieron {count} llamadas en {file}.</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Perdida</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>No contestada</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Contestada</translation>
    </message>
    <message>
      <source>Yesterday {time}</source>
      <translation>Ayer {time}</translation>
    </message>
    <message>
      <source>missed after {time}</source>
      <translation>perdida tras {time}</translation>
    </message>
    <message>
      <source>not answered, {time}</source>
      <translation>no contestada, {time}</translation>
    </message>
    <message>
      <source>answered after {time}</source>
      <translation>contestada tras {time}</translation>
    </message>
    <message>
      <source>talked {time}</source>
      <translation>hablaron {time}</translation>
    </message>
    <message>
      <source>not over yet</source>
      <translation>aún no ha terminado</translation>
    </message>
  </context>
  <context>
    <name>GlobalKeys</name>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Colgar</translation>
    </message>
    <message>
      <source>Mute or unmute the microphone</source>
      <translation>Silenciar o reactivar el micrófono</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>Retener o reanudar</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>Silenciar el timbre</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Volver a marcar</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>Marcar lo copiado</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Mostrar la ventana</translation>
    </message>
    <message>
      <source>Add Ctrl, Alt or the system key, so that other programs keep the plain key.</source>
      <translation>Añada Ctrl, Alt o la tecla de sistema, para que otros programas conserven la tecla sola.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”.</source>
      <translation>{keys} es de “{command}”.</translation>
    </message>
    <message>
      <source>Another program has {keys}. Choose other keys.</source>
      <translation>Otro programa tiene {keys}. Elija otras teclas.</translation>
    </message>
  </context>
  <context>
    <name>Hearing</name>
    <message>
      <source>You</source>
      <translation>Usted</translation>
    </message>
    <message>
      <source>You hear {speaker}</source>
      <translation>Usted oye a {speaker}</translation>
    </message>
    <message>
      <source>You can hear {speaker}, but {speaker} is silent now</source>
      <translation>Usted puede oír a {speaker}, pero {speaker} está ahora en silencio</translation>
    </message>
    <message>
      <source>You do not hear {speaker}</source>
      <translation>Usted no oye a {speaker}</translation>
    </message>
    <message>
      <source>{listener} hears you</source>
      <translation>{listener} le oye</translation>
    </message>
    <message>
      <source>{listener} can hear you, but you are silent now</source>
      <translation>{listener} puede oírle, pero usted está ahora en silencio</translation>
    </message>
    <message>
      <source>{listener} does not hear you</source>
      <translation>{listener} no le oye</translation>
    </message>
    <message>
      <source>{listener} hears {speaker}</source>
      <translation>{listener} oye a {speaker}</translation>
    </message>
    <message>
      <source>{listener} can hear {speaker}, but {speaker} is silent now</source>
      <translation>{listener} puede oír a {speaker}, pero {speaker} está ahora en silencio</translation>
    </message>
    <message>
      <source>{listener} does not hear {speaker}</source>
      <translation>{listener} no oye a {speaker}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Softphone</source>
      <translation>Softphone</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Llamadas</translation>
    </message>
    <message>
      <source>From a link</source>
      <translation>Desde un enlace</translation>
    </message>
    <message>
      <source>Softphone is not ready yet.</source>
      <translation>Softphone aún no está listo.</translation>
    </message>
  </context>
  <context>
    <name>SessionState</name>
    <message>
      <source>Placing</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <source>Dialling</source>
      <translation>Marcando</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonando</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>Entrante</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Contestada</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Terminada</translation>
    </message>
  </context>
  <context>
    <name>Pending</name>
    <message>
      <source>Placing</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <source>Hanging up</source>
      <translation>Colgando</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Contestando</translation>
    </message>
    <message>
      <source>Declining</source>
      <translation>Rechazando</translation>
    </message>
    <message>
      <source>Muting</source>
      <translation>Silenciando</translation>
    </message>
    <message>
      <source>Holding</source>
      <translation>Reteniendo</translation>
    </message>
    <message>
      <source>Transferring</source>
      <translation>Transfiriendo</translation>
    </message>
  </context>
  <context>
    <name>EndReason</name>
    <message>
      <source>Ended</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Ocupado</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <source>Unreachable</source>
      <translation>Inalcanzable</translation>
    </message>
    <message>
      <source>Unavailable</source>
      <translation>No disponible</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>No permitido</translation>
    </message>
    <message>
      <source>No common codec</source>
      <translation>Sin códec común</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Perdida</translation>
    </message>
    <message>
      <source>Transferred</source>
      <translation>Transferida</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Cortada</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rehusada</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
  </context>
  <context>
    <name>EndedBy</name>
    <message>
      <source>you hung up</source>
      <translation>usted colgó</translation>
    </message>
    <message>
      <source>they hung up</source>
      <translation>colgó el otro extremo</translation>
    </message>
    <message>
      <source>ended by the network</source>
      <translation>terminada por la red</translation>
    </message>
  </context>
  <context>
    <name>LinkStatus</name>
    <message>
      <source>Connecting</source>
      <translation>Conectando</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Conectado</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Reconectando</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <source>Link: starting</source>
      <translation>Conexión: iniciando</translation>
    </message>
    <message>
      <source>Link: {sentence}</source>
      <translation>Conexión: {sentence}</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
  </context>
  <context>
    <name>LinkState</name>
    <message>
      <source>the backend</source>
      <translation>el servicio</translation>
    </message>
    <message>
      <source>Connected to {backend}.</source>
      <translation>Conectado con {backend}.</translation>
    </message>
    <message>
      <source>Connecting to {backend}…</source>
      <translation>Conectando con {backend}…</translation>
    </message>
    <message>
      <source>There is no link to {backend}.</source>
      <translation>No hay conexión con {backend}.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>Nuevo intento en {seconds} s.</translation>
    </message>
    <message>
      <source>Live calls go on at the far side.</source>
      <translation>Las llamadas en curso continúan en el otro lado.</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Information</source>
      <translation>Información</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
  </context>
  <context>
    <name>AudioRole</name>
    <message>
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Altavoz</translation>
    </message>
    <message>
      <source>Ringer</source>
      <translation>Timbre</translation>
    </message>
  </context>
  <context>
    <name>Option</name>
    <message>
      <source>a SIP address</source>
      <translation>una dirección SIP</translation>
    </message>
    <message>
      <source>a phone number</source>
      <translation>un número de teléfono</translation>
    </message>
    <message>
      <source>a caller ID</source>
      <translation>un número mostrado</translation>
    </message>
    <message>
      <source>a display name</source>
      <translation>un nombre visible</translation>
    </message>
    <message>
      <source>a user ID</source>
      <translation>un ID de usuario</translation>
    </message>
    <message>
      <source>a wait</source>
      <translation>una espera</translation>
    </message>
    <message>
      <source>picture settings</source>
      <translation>ajustes de imagen</translation>
    </message>
  </context>
  <context>
    <name>Agents</name>
    <message>
      <source>Not told</source>
      <translation>No comunicado</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>Disponible</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>En llamada</translation>
    </message>
    <message>
      <source>Wrap-up</source>
      <translation>Trabajo posterior</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Ocupado</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Short break</source>
      <translation>Pausa corta</translation>
    </message>
    <message>
      <source>Lunch</source>
      <translation>Comida</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Formación</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Escuchar</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>Susurrar</translation>
    </message>
    <message>
      <source>Barge</source>
      <translation>Intervenir</translation>
    </message>
    <message>
      <source>A supervisor</source>
      <translation>Un supervisor</translation>
    </message>
    <message>
      <source>{name} listens. Nobody hears them.</source>
      <translation>{name} escucha. Nadie le oye.</translation>
    </message>
    <message>
      <source>{name} has joined the call. Everybody hears them.</source>
      <translation>{name} se ha unido a la llamada. Todos le oyen.</translation>
    </message>
    <message>
      <source>{name} whispers to you. The far party does not hear it.</source>
      <translation>{name} le susurra. El otro extremo no lo oye.</translation>
    </message>
    <message>
      <source>{name} whispers to a colleague. The far party does not hear it.</source>
      <translation>{name} susurra a un compañero. El otro extremo no lo oye.</translation>
    </message>
  </context>
  <context>
    <name>CardFile</name>
    <message>
      <source>There is no telephone number on this card.</source>
      <translation>No hay número de teléfono en esta tarjeta.</translation>
    </message>
    <message>
      <source>The card cannot be read: {reason}.</source>
      <translation>No se puede leer la tarjeta: {reason}.</translation>
    </message>
    <message>
      <source>This file is an address book. Import it in Contacts.</source>
      <translation>Este archivo es una libreta de direcciones. Impórtela en Contactos.</translation>
    </message>
  </context>
  <context>
    <name>Floor</name>
    <message>
      <source>Available</source>
      <translation>Disponible</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>En llamada</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Longest wait</source>
      <translation>Espera más larga</translation>
    </message>
    <message>
      <source>Service level</source>
      <translation>Nivel de servicio</translation>
    </message>
    <message>
      <source>Abandoned today</source>
      <translation>Abandonadas hoy</translation>
    </message>
    <message>
      <source>Handle time</source>
      <translation>Tiempo de gestión</translation>
    </message>
    <message>
      <source>Answered today</source>
      <translation>Contestadas hoy</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bien</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Vigilar</translation>
    </message>
    <message>
      <source>Act</source>
      <translation>Actuar</translation>
    </message>
    <message>
      <source>Agent</source>
      <translation>Agente</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Desde hace</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Llamada</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Conversación</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Sala</translation>
    </message>
    <message>
      <source>Supervisors</source>
      <translation>Supervisores</translation>
    </message>
    <message>
      <source>Nobody there</source>
      <translation>No hay nadie</translation>
    </message>
    <message>
      <source>Connection lost</source>
      <translation>Conexión perdida</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>Retenida</translation>
    </message>
    <message>
      <source>On hold {time}</source>
      <translation>Retenida {time}</translation>
    </message>
    <message>
      <source>Talking</source>
      <translation>Hablando</translation>
    </message>
    <message>
      <source>Dialing</source>
      <translation>Marcando</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonando</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Put on hold</source>
      <translation>Retener</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Transfer…</source>
      <translation>Transferir…</translation>
    </message>
    <message>
      <source>Mute for this party</source>
      <translation>Silenciar para este interlocutor</translation>
    </message>
    <message>
      <source>Unmute for this party</source>
      <translation>Reactivar para este interlocutor</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Colgar</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Quitar</translation>
    </message>
  </context>
  <context>
    <name>SessionTableModel</name>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
  </context>
  <context>
    <name>WaitingCallers</name>
    <message>
      <source>Number withheld</source>
      <translation>Número oculto</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Contestando</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonando</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <source>Enters a code</source>
      <translation>Introduce un código</translation>
    </message>
    <message>
      <source>Hears hold music</source>
      <translation>Oye música de espera</translation>
    </message>
    <message>
      <source>Waits for {room} to start</source>
      <translation>Espera a que empiece {room}</translation>
    </message>
    <message>
      <source>Waits for the meeting to start</source>
      <translation>Espera a que empiece la reunión</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Resuming</source>
      <translation>Reanudando</translation>
    </message>
    <message>
      <source>Link lost</source>
      <translation>Conexión perdida</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>Retenida</translation>
    </message>
    <message>
      <source>Held by them</source>
      <translation>Retenida por el otro extremo</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>Número oculto</translation>
    </message>
    <message>
      <source>on hold for {time}</source>
      <translation>retenida {time}</translation>
    </message>
    <message>
      <source>muted</source>
      <translation>silenciado</translation>
    </message>
    <message>
      <source>held by them too</source>
      <translation>retenida también por el otro extremo</translation>
    </message>
    <message>
      <source>asks for {to}</source>
      <translation>pide {to}</translation>
    </message>
    <message>
      <source>to {to}</source>
      <translation>a {to}</translation>
    </message>
    <message>
      <source>ringing {to}</source>
      <translation>sonando en {to}</translation>
    </message>
    <message>
      <source>connecting to {to}</source>
      <translation>conectando con {to}</translation>
    </message>
    <message>
      <source>the target</source>
      <translation>el destino</translation>
    </message>
    <message>
      <source>dial-out</source>
      <translation>saliente</translation>
    </message>
    <message>
      <source>dial-in</source>
      <translation>entrante</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>muy mala</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>mala</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>regular</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <source>Quality not measured yet</source>
      <translation>Calidad aún sin medir</translation>
    </message>
    <message>
      <source>Loss {value} %</source>
      <translation>Pérdida {value} %</translation>
    </message>
    <message>
      <source>jitter {value} ms</source>
      <translation>fluctuación {value} ms</translation>
    </message>
    <message>
      <source>RTT {value} ms</source>
      <translation>RTT {value} ms</translation>
    </message>
    <message>
      <source>MOS {value}</source>
      <translation>MOS {value}</translation>
    </message>
    <message>
      <source>{count} live</source>
      <translation>{count} en curso</translation>
    </message>
    <message>
      <source>{count} ringing</source>
      <translation>{count} sonando</translation>
    </message>
    <message>
      <source>{count} held</source>
      <translation>{count} retenidas</translation>
    </message>
    <message>
      <source>{count} ended</source>
      <translation>{count} terminadas</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>quality {word}</source>
      <translation>calidad {word}</translation>
    </message>
  </context>
  <context>
    <name>OfferWiring</name>
    <message>
      <source>From the clipboard</source>
      <translation>Del portapapeles</translation>
    </message>
    <message>
      <source>The clipboard holds no text. Copy a number first.</source>
      <translation>El portapapeles no tiene texto. Copie antes un número.</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>Nobody is calling.</source>
      <translation>Nadie llama.</translation>
    </message>
    <message>
      <source>Nothing rings.</source>
      <translation>Nada suena.</translation>
    </message>
    <message>
      <source>Nothing was dialled yet.</source>
      <translation>Aún no se ha marcado nada.</translation>
    </message>
    <message>
      <source>This window does not know “{verb}”.</source>
      <translation>Esta ventana no conoce “{verb}”.</translation>
    </message>
    <message>
      <source>There is no call.</source>
      <translation>No hay ninguna llamada.</translation>
    </message>
    <message>
      <source>No call can be held or resumed.</source>
      <translation>Ninguna llamada se puede retener ni reanudar.</translation>
    </message>
    <message>
      <source>Several calls are possible. Select one in the window.</source>
      <translation>Hay varias llamadas posibles. Seleccione una en la ventana.</translation>
    </message>
  </context>
  <context>
    <name>AgentButton</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Pedir ayuda a un supervisor</translation>
    </message>
    <message>
      <source>Wrap-up done</source>
      <translation>Trabajo posterior terminado</translation>
    </message>
    <message>
      <source>{seconds} more seconds</source>
      <translation>{seconds} segundos más</translation>
    </message>
    <message>
      <source>Your state: {words}. Press to choose</source>
      <translation>Su estado: {words}. Pulse para elegir</translation>
    </message>
    <message>
      <source>{now} → {next}</source>
      <translation>{now} → {next}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ContactForm</name>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favorito</translation>
    </message>
    <message>
      <source>Block: decline before it rings</source>
      <translation>Bloquear: rechazar antes de que suene</translation>
    </message>
    <message>
      <source>From the directory “{name}”. Name and numbers are changed there.</source>
      <translation>Del directorio “{name}”. El nombre y los números se cambian allí.</translation>
    </message>
    <message>
      <source>The selected contact</source>
      <translation>El contacto seleccionado</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Marcación rápida</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Nuevo contacto</translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>Name, company, number or note</source>
      <translation>Nombre, empresa, número o nota</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Nobody yet. Add somebody, or import a vCard or CSV file.</source>
      <translation>Aún no hay nadie. Añada a alguien o importe un archivo vCard o CSV.</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>Nadie coincide.</translation>
    </message>
    <message>
      <source>Not saved yet.</source>
      <translation>Aún sin guardar.</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contactos</translation>
    </message>
    <message>
      <source>Take the last change back, an import as a whole</source>
      <translation>Deshacer el último cambio, una importación entera</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Importar contactos</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.csv)</source>
      <translation>Contactos (*.vcf *.csv)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>vCard (*.vcf)</source>
      <translation>vCard (*.vcf)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>Export the contacts</source>
      <translation>Exportar los contactos</translation>
    </message>
  </context>
  <context>
    <name>DialOffer</name>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Put it into the dial field</source>
      <translation>Ponerlo en el campo de marcación</translation>
    </message>
    <message>
      <source>Do not dial</source>
      <translation>No marcar</translation>
    </message>
    <message>
      <source>Do not dial (Esc)</source>
      <translation>No marcar (Esc)</translation>
    </message>
  </context>
  <context>
    <name>DialWords</name>
    <message>
      <source>SIP address</source>
      <translation>Dirección SIP</translation>
    </message>
    <message>
      <source>Valid number</source>
      <translation>Número válido</translation>
    </message>
    <message>
      <source>Valid {region} number</source>
      <translation>Número válido de {region}</translation>
    </message>
    <message>
      <source>then {tones} (, pauses, ; waits for you)</source>
      <translation>después {tones} (, pausa, ; le espera)</translation>
    </message>
    <message>
      <source>then {tones}</source>
      <translation>después {tones}</translation>
    </message>
    <message>
      <source>then {tones} after {wait} s</source>
      <translation>después {tones} tras {wait} s</translation>
    </message>
  </context>
  <context>
    <name>DialerPanel</name>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Volver a marcar</translation>
    </message>
    <message>
      <source>Dial {number} again (F12)</source>
      <translation>Volver a marcar {number} (F12)</translation>
    </message>
    <message>
      <source>Not ready to dial yet. Try again in a moment.</source>
      <translation>Aún no se puede marcar. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>This cannot be dialled.</source>
      <translation>Esto no se puede marcar.</translation>
    </message>
    <message>
      <source>Dial the last number again (F12)</source>
      <translation>Volver a marcar el último número (F12)</translation>
    </message>
    <message>
      <source>Type, paste or drop a number, tel: or sip: link</source>
      <translation>Escriba, pegue o suelte un número o un enlace tel: o sip:</translation>
    </message>
  </context>
  <context>
    <name>HelpAlert</name>
    <message>
      <source>{name} asks for help</source>
      <translation>{name} pide ayuda</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>Susurrar</translation>
    </message>
    <message>
      <source>Whisper to {name}</source>
      <translation>Susurrar a {name}</translation>
    </message>
    <message>
      <source>Dismiss the request of {name}</source>
      <translation>Descartar la petición de {name}</translation>
    </message>
  </context>
  <context>
    <name>HistoryDetail</name>
    <message>
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Choose a call to see how it went.</source>
      <translation>Elija una llamada para ver cómo fue.</translation>
    </message>
    <message>
      <source>The selected call</source>
      <translation>La llamada seleccionada</translation>
    </message>
    <message>
      <source>Dial this number again (Return)</source>
      <translation>Volver a marcar este número (Intro)</translation>
    </message>
    <message>
      <source>Copy the number (Ctrl+C)</source>
      <translation>Copiar el número (Ctrl+C)</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Copiar el número</translation>
    </message>
    <message>
      <source>More about this caller</source>
      <translation>Más sobre esta persona</translation>
    </message>
    <message>
      <source>No events were kept.</source>
      <translation>No se guardaron eventos.</translation>
    </message>
    <message>
      <source>Keep or change as a contact…</source>
      <translation>Guardar o cambiar como contacto…</translation>
    </message>
    <message>
      <source>Block this caller</source>
      <translation>Bloquear a esta persona</translation>
    </message>
    <message>
      <source>Erase this caller…</source>
      <translation>Borrar a esta persona…</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>CRONOLOGÍA</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Calls you make and take are listed here.</source>
      <translation>Aquí aparecen las llamadas que hace y recibe.</translation>
    </message>
    <message>
      <source>The history is not open yet.</source>
      <translation>El historial aún no está abierto.</translation>
    </message>
    <message>
      <source>No call matches.</source>
      <translation>Ninguna llamada coincide.</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Llamadas</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the calls found</source>
      <translation>Exportar las llamadas encontradas</translation>
    </message>
  </context>
  <context>
    <name>HistorySearch</name>
    <message>
      <source>Name, number, note or tag</source>
      <translation>Nombre, número, nota o etiqueta</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>En cualquier momento</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Perdida</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Entrantes</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Salientes</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 días</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 días</translation>
    </message>
    <message>
      <source>12 months</source>
      <translation>12 meses</translation>
    </message>
  </context>
  <context>
    <name>IncomingPopup</name>
    <message>
      <source>Incoming call</source>
      <translation>Llamada entrante</translation>
    </message>
    <message>
      <source>Incoming call from {name}</source>
      <translation>Llamada entrante de {name}</translation>
    </message>
  </context>
  <context>
    <name>IncomingCard</name>
    <message>
      <source>INCOMING CALL</source>
      <translation>LLAMADA ENTRANTE</translation>
    </message>
    <message>
      <source>Next incoming call</source>
      <translation>Siguiente llamada entrante</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} de {count}</translation>
    </message>
    <message>
      <source>waiting {time}</source>
      <translation>espera {time}</translation>
    </message>
    <message>
      <source>Room {room} · </source>
      <translation>Sala {room} · </translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>Silenciada</translation>
    </message>
    <message>
      <source>Rings on {device}</source>
      <translation>Suena en {device}</translation>
    </message>
    <message>
      <source>No sound device: this call rings silently</source>
      <translation>No hay dispositivo de sonido: esta llamada suena en silencio</translation>
    </message>
  </context>
  <context>
    <name>KeypadPanel</name>
    <message>
      <source>Dial</source>
      <translation>Marcar</translation>
    </message>
    <message>
      <source>Send tones</source>
      <translation>Enviar tonos</translation>
    </message>
    <message>
      <source>Tones to {name}</source>
      <translation>Tonos a {name}</translation>
    </message>
    <message>
      <source>Send {count} tones?</source>
      <translation>¿Enviar {count} tonos?</translation>
    </message>
    <message>
      <source>They play one after the other and can be cancelled.</source>
      <translation>Suenan uno tras otro y se pueden cancelar.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>LogPanePanel</name>
    <message>
      <source>Nothing has been logged yet.</source>
      <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
      <source>LOG</source>
      <translation>REGISTRO</translation>
    </message>
    <message>
      <source>This session</source>
      <translation>Esta sesión</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtrar…</translation>
    </message>
    <message>
      <source>Filter the log by text</source>
      <translation>Filtrar el registro por texto</translation>
    </message>
    <message>
      <source>Lowest level shown</source>
      <translation>Nivel más bajo mostrado</translation>
    </message>
    <message>
      <source>Show only lines of the selected session</source>
      <translation>Mostrar solo las líneas de la sesión seleccionada</translation>
    </message>
    <message>
      <source>Save the lines shown to a file; telephone numbers are masked</source>
      <translation>Guardar en un archivo las líneas mostradas; los números se ocultan</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>Todos los niveles</translation>
    </message>
    <message>
      <source>Info and up</source>
      <translation>Información y superior</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>Avisos y errores</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>Solo errores</translation>
    </message>
    <message>
      <source>No line matches.</source>
      <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>New lines stay in view; click to pause</source>
      <translation>Las líneas nuevas quedan a la vista; pulse para pausar</translation>
    </message>
    <message>
      <source>Click to follow new lines</source>
      <translation>Pulse para seguir las líneas nuevas</translation>
    </message>
    <message>
      <source>{shown} of {kept}</source>
      <translation>{shown} de {kept}</translation>
    </message>
    <message>
      <source>Export the log</source>
      <translation>Exportar el registro</translation>
    </message>
    <message>
      <source>Log files (*.log *.txt)</source>
      <translation>Archivos de registro (*.log *.txt)</translation>
    </message>
  </context>
  <context>
    <name>MacroMenu</name>
    <message>
      <source>Tone macros</source>
      <translation>Macros de tonos</translation>
    </message>
    <message>
      <source>Play {name}</source>
      <translation>Reproducir {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>New macro…</source>
      <translation>Nueva macro…</translation>
    </message>
  </context>
  <context>
    <name>MuteButton</name>
    <message>
      <source>Muting…</source>
      <translation>Silenciando…</translation>
    </message>
    <message>
      <source>Unmuting…</source>
      <translation>Reactivando…</translation>
    </message>
    <message>
      <source>Microphone: waiting until it is measured</source>
      <translation>Micrófono: esperando a que se mida</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Silenciado</translation>
    </message>
    <message>
      <source>Microphone muted. Press to unmute</source>
      <translation>Micrófono silenciado. Pulse para reactivarlo</translation>
    </message>
    <message>
      <source>No mic</source>
      <translation>Sin micro</translation>
    </message>
    <message>
      <source>No microphone found. Calls still connect; they will not hear you</source>
      <translation>No se encontró micrófono. Las llamadas se establecen; no le oirán</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <source>Microphone live. Press to mute</source>
      <translation>Micrófono abierto. Pulse para silenciar</translation>
    </message>
  </context>
  <context>
    <name>NoticeStrip</name>
    <message>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
  </context>
  <context>
    <name>NoticeCard</name>
    <message>
      <source>Dismiss this notice</source>
      <translation>Descartar este aviso</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>Copiar para el administrador</translation>
    </message>
    <message>
      <source>Copies what happened and what to change.</source>
      <translation>Copia qué ocurrió y qué cambiar.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>{who} can put this right.</source>
      <translation>{who} puede solucionarlo.</translation>
    </message>
  </context>
  <context>
    <name>OptionsButton</name>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
  </context>
  <context>
    <name>PastBar</name>
    <message>
      <source>Look back up to 60 minutes</source>
      <translation>Mirar atrás hasta 60 minutos</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Volver a ahora</translation>
    </message>
    <message>
      <source>Show what happens now, and close this line</source>
      <translation>Mostrar lo que ocurre ahora y cerrar esta línea</translation>
    </message>
    <message>
      <source>Past: {time}. Nothing can be done here</source>
      <translation>Pasado: {time}. Aquí no se puede hacer nada</translation>
    </message>
    <message>
      <source>Nothing is known of that time.</source>
      <translation>No se sabe nada de ese momento.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>{time} ago</source>
      <translation>hace {time}</translation>
    </message>
  </context>
  <context>
    <name>PracticeNumbers</name>
    <message>
      <source>echo: hear yourself</source>
      <translation>eco: oírse a sí mismo</translation>
    </message>
    <message>
      <source>menu: send tones, # ends</source>
      <translation>menú: envíe tonos, # termina</translation>
    </message>
    <message>
      <source>calls you back</source>
      <translation>le devuelve la llamada</translation>
    </message>
    <message>
      <source>early media, then answers</source>
      <translation>audio temprano, luego contesta</translation>
    </message>
    <message>
      <source>PCMU only</source>
      <translation>solo PCMU</translation>
    </message>
    <message>
      <source>busy</source>
      <translation>ocupado</translation>
    </message>
    <message>
      <source>declines</source>
      <translation>rechaza</translation>
    </message>
    <message>
      <source>rings, no answer</source>
      <translation>suena, sin respuesta</translation>
    </message>
    <message>
      <source>hangs up after 3 s</source>
      <translation>cuelga a los 3 s</translation>
    </message>
    <message>
      <source>accepts a transfer</source>
      <translation>acepta una transferencia</translation>
    </message>
    <message>
      <source>No sessions</source>
      <translation>No hay sesiones</translation>
    </message>
    <message>
      <source>Dial a number, or wait for a call.</source>
      <translation>Marque un número o espere una llamada.</translation>
    </message>
    <message>
      <source>Dial a number, or try the practice line. It makes real calls and needs no account:</source>
      <translation>Marque un número o pruebe la línea de prácticas. Hace llamadas reales y no necesita cuenta:</translation>
    </message>
  </context>
  <context>
    <name>ReachButton</name>
    <message>
      <source>Callers reach this room at {addresses}</source>
      <translation>Se llega a esta sala en {addresses}</translation>
    </message>
    <message>
      <source>Addresses of this room</source>
      <translation>Direcciones de esta sala</translation>
    </message>
    <message>
      <source>Callers reach this room at:</source>
      <translation>Se llega a esta sala en:</translation>
    </message>
    <message>
      <source>Copy {address}</source>
      <translation>Copiar {address}</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Copiar todo</translation>
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Click to fill in, double-click to dial</source>
      <translation>Pulse para rellenar, doble pulsación para marcar</translation>
    </message>
    <message>
      <source>Dial-out</source>
      <translation>Saliente</translation>
    </message>
    <message>
      <source>Dial-in</source>
      <translation>Entrante</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>RECENT</source>
      <translation>RECIENTES</translation>
    </message>
    <message>
      <source>Calls you end are listed here.</source>
      <translation>Aquí aparecen las llamadas que termina.</translation>
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <source>{count} d</source>
      <translation>{count} d</translation>
    </message>
    <message>
      <source>MOS</source>
      <translation>MOS</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Jitter</source>
      <translation>Fluctuación</translation>
    </message>
  </context>
  <context>
    <name>RecordButton</name>
    <message>
      <source>Recording paused</source>
      <translation>Grabación en pausa</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Grabando</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <source>{state}: stop recording</source>
      <translation>{state}: detener la grabación</translation>
    </message>
    <message>
      <source>Everything heard in the room is being written to a file. Click to stop.</source>
      <translation>Todo lo que se oye en la sala se escribe en un archivo. Pulse para detener.</translation>
    </message>
    <message>
      <source>Nothing is written while secret tones are sent; it goes on by itself</source>
      <translation>No se escribe nada mientras se envían tonos secretos; después continúa sola</translation>
    </message>
    <message>
      <source>Record this room</source>
      <translation>Grabar esta sala</translation>
    </message>
    <message>
      <source>Record everything heard in the room</source>
      <translation>Grabar todo lo que se oye en la sala</translation>
    </message>
  </context>
  <context>
    <name>SeatPanel</name>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Asumir</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminar la llamada</translation>
    </message>
    <message>
      <source>Set state…</source>
      <translation>Fijar estado…</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>This is your own room.</source>
      <translation>Esta es su propia sala.</translation>
    </message>
    <message>
      <source>Leaving…</source>
      <translation>Saliendo…</translation>
    </message>
    <message>
      <source>{mode}: on its way…</source>
      <translation>{mode}: en camino…</translation>
    </message>
    <message>
      <source>You are not in this room. Choose how to join; listening is silent.</source>
      <translation>No está en esta sala. Elija cómo entrar; escuchar es silencioso.</translation>
    </message>
    <message>
      <source>The link is down; what is shown may be old.</source>
      <translation>No hay conexión; lo mostrado puede ser antiguo.</translation>
    </message>
    <message>
      <source>You are heard.</source>
      <translation>Se le oye.</translation>
    </message>
    <message>
      <source>Nobody hears you.</source>
      <translation>Nadie le oye.</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Llamada</translation>
    </message>
    <message>
      <source>Line of text to the agent; no customer sees it</source>
      <translation>Línea de texto para el agente; ningún cliente la ve</translation>
    </message>
    <message>
      <source>Write to the agent; customers never see it</source>
      <translation>Escribir al agente; los clientes nunca lo ven</translation>
    </message>
    <message>
      <source>Barge, and once you are heard, move the call to your own room</source>
      <translation>Intervenir y, en cuanto se le oiga, llevar la llamada a su propia sala</translation>
    </message>
  </context>
  <context>
    <name>SessionDetailPanel</name>
    <message>
      <source>Select a session to see its timeline.</source>
      <translation>Seleccione una sesión para ver su cronología.</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Copiar todo</translation>
    </message>
    <message>
      <source>Nothing has happened to this session yet.</source>
      <translation>Aún no ha ocurrido nada en esta sesión.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>CRONOLOGÍA</translation>
    </message>
    <message>
      <source>Copy all identifiers of this session</source>
      <translation>Copiar todos los identificadores de esta sesión</translation>
    </message>
    <message>
      <source>WHO HEARS WHOM</source>
      <translation>QUIÉN OYE A QUIÉN</translation>
    </message>
    <message>
      <source>QUALITY</source>
      <translation>CALIDAD</translation>
    </message>
    <message>
      <source>IDENTIFIERS</source>
      <translation>IDENTIFICADORES</translation>
    </message>
    <message>
      <source>PICTURE</source>
      <translation>IMAGEN</translation>
    </message>
  </context>
  <context>
    <name>SessionHeader</name>
    <message>
      <source>Merge calls</source>
      <translation>Unir llamadas</translation>
    </message>
    <message>
      <source>Bring everybody on hold into one conversation with you</source>
      <translation>Reunir a todos los retenidos en una conversación con usted</translation>
    </message>
    <message>
      <source>Dismiss ended</source>
      <translation>Quitar terminadas</translation>
    </message>
    <message>
      <source>Remove all ended sessions from the list</source>
      <translation>Quitar de la lista todas las sesiones terminadas</translation>
    </message>
    <message>
      <source>SESSIONS</source>
      <translation>SESIONES</translation>
    </message>
    <message>
      <source>{used} of {most} lines</source>
      <translation>{used} de {most} líneas</translation>
    </message>
    <message>
      <source>Every call uses one line; calls on hold too</source>
      <translation>Cada llamada usa una línea; las retenidas también</translation>
    </message>
    <message>
      <source>Every line is in use: hang up before you dial again</source>
      <translation>Todas las líneas están en uso: cuelgue antes de volver a marcar</translation>
    </message>
  </context>
  <context>
    <name>SessionListPanel</name>
    <message>
      <source>Copy number</source>
      <translation>Copiar número</translation>
    </message>
    <message>
      <source>Copy sessionId</source>
      <translation>Copiar sessionId</translation>
    </message>
  </context>
  <context>
    <name>SupervisePage</name>
    <message>
      <source>Group by room</source>
      <translation>Agrupar por sala</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Mirar atrás</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>Waiting: {calls}</source>
      <translation>En espera: {calls}</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Desagrupar</translation>
    </message>
    <message>
      <source>Filter agents, rooms, numbers…</source>
      <translation>Filtrar agentes, salas, números…</translation>
    </message>
    <message>
      <source>Filter the board</source>
      <translation>Filtrar el panel</translation>
    </message>
    <message>
      <source>See the board as it was in the last hour</source>
      <translation>Ver el panel como estaba en la última hora</translation>
    </message>
  </context>
  <context>
    <name>SupervisedBanner</name>
    <message>
      <source>Dismiss what the supervisor wrote</source>
      <translation>Descartar lo que escribió el supervisor</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Supervisor</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Softphone</source>
      <translation>Softphone</translation>
    </message>
    <message>
      <source>Mic</source>
      <translation>Micro</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Altavoz</translation>
    </message>
    <message>
      <source>No microphone</source>
      <translation>Sin micrófono</translation>
    </message>
    <message>
      <source>No speaker</source>
      <translation>Sin altavoz</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <source>Microphone: choose a device</source>
      <translation>Micrófono: elegir dispositivo</translation>
    </message>
    <message>
      <source>Speaker: choose a device</source>
      <translation>Altavoz: elegir dispositivo</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>{role}: none found. Calls still connect.</source>
      <translation>{role}: no se encontró. Las llamadas se establecen igualmente.</translation>
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation>{role}: {name}</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>No se encontró micrófono</translation>
    </message>
    <message>
      <source>No speaker found</source>
      <translation>No se encontró altavoz</translation>
    </message>
    <message>
      <source>Follow the system's default</source>
      <translation>Seguir el predeterminado del sistema</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Ajustes de sonido…</translation>
    </message>
  </context>
  <context>
    <name>TrunkStatus</name>
    <message>
      <source>{count} trunks</source>
      <translation>{count} troncales</translation>
    </message>
    <message>
      <source>{count} of {all} trunks</source>
      <translation>{count} de {all} troncales</translation>
    </message>
    <message>
      <source>{trunk}: {state}</source>
      <translation>{trunk}: {state}</translation>
    </message>
    <message>
      <source>Trunk</source>
      <translation>Troncal</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>registrada</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>registrando</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>no registrada</translation>
    </message>
    <message>
      <source>Tried again at {time}.</source>
      <translation>Nuevo intento a las {time}.</translation>
    </message>
  </context>
  <context>
    <name>UnheardStrip</name>
    <message>
      <source>Unmute</source>
      <translation>Reactivar</translation>
    </message>
    <message>
      <source>Unmute the microphone</source>
      <translation>Reactivar el micrófono</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Ajustes de sonido…</translation>
    </message>
    <message>
      <source>You are muted: they cannot hear you.</source>
      <translation>Está silenciado: no le oyen.</translation>
    </message>
    <message>
      <source>Your microphone delivers no sound: they cannot hear you. Choose another.</source>
      <translation>Su micrófono no da sonido: no le oyen. Elija otro.</translation>
    </message>
    <message>
      <source>Your voice does not leave this computer: they cannot hear you.</source>
      <translation>Su voz no sale de este equipo: no le oyen.</translation>
    </message>
  </context>
  <context>
    <name>WaitingPanel</name>
    <message>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>WAITING — {count}</source>
      <translation>EN ESPERA — {count}</translation>
    </message>
    <message>
      <source>Waiting callers</source>
      <translation>Personas en espera</translation>
    </message>
  </context>
  <context>
    <name>WelcomeCard</name>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenida</translation>
    </message>
    <message>
      <source>You can call now: the practice line makes real calls and needs no account.</source>
      <translation>Ya puede llamar: la línea de prácticas hace llamadas reales y no necesita cuenta.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Call the practice line</source>
      <translation>Llamar a la línea de prácticas</translation>
    </message>
    <message>
      <source>Connect a team gateway or Daily…</source>
      <translation>Conectar una pasarela de equipo o Daily…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Quitar</translation>
    </message>
  </context>
  <context>
    <name>ScreenPop</name>
    <message>
      <source>The page about the caller could not be opened.</source>
      <translation>No se pudo abrir la página de quien llama.</translation>
    </message>
  </context>
  <context>
    <name>AudioSection</name>
    <message>
      <source>Audio</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>microphone speaker ringer headset device test tone</source>
      <translation>micrófono altavoz timbre auriculares dispositivo tono prueba</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <source>video picture webcam device</source>
      <translation>vídeo imagen webcam dispositivo</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Ringer volume</source>
      <translation>Volumen del timbre</translation>
    </message>
    <message>
      <source>ring loudness</source>
      <translation>timbre volumen</translation>
    </message>
    <message>
      <source>Key tones</source>
      <translation>Tonos de teclas</translation>
    </message>
    <message>
      <source>Hear each key you press.</source>
      <translation>Oír cada tecla que pulse.</translation>
    </message>
    <message>
      <source>microphone headset echo noise voice loudness processing</source>
      <translation>micrófono auriculares eco ruido voz volumen procesado</translation>
    </message>
    <message>
      <source>Keeps what your speaker plays from going back. A headset does not need it.</source>
      <translation>Evita que vuelva lo que suena en su altavoz. Unos auriculares no lo necesitan.</translation>
    </message>
    <message>
      <source>Echo cancelling</source>
      <translation>Cancelación de eco</translation>
    </message>
    <message>
      <source>Lowers steady noise, such as a fan, around your voice.</source>
      <translation>Reduce el ruido constante, como un ventilador, alrededor de su voz.</translation>
    </message>
    <message>
      <source>Noise suppression</source>
      <translation>Supresión de ruido</translation>
    </message>
    <message>
      <source>Makes a quiet voice louder.</source>
      <translation>Sube una voz baja.</translation>
    </message>
    <message>
      <source>Automatic gain</source>
      <translation>Ganancia automática</translation>
    </message>
  </context>
  <context>
    <name>CameraChoice</name>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Chosen camera (not connected)</source>
      <translation>Cámara elegida (no conectada)</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>El predeterminado del sistema</translation>
    </message>
  </context>
  <context>
    <name>CrmSection</name>
    <message>
      <source>Other programs</source>
      <translation>Otros programas</translation>
    </message>
    <message>
      <source>Let programs of this computer dial</source>
      <translation>Permitir marcar a programas de este equipo</translation>
    </message>
    <message>
      <source>They can also see who is called and who calls. Nothing is let in from other computers.</source>
      <translation>También ven a quién se llama y quién llama. No se deja entrar nada de otros equipos.</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>any free one</source>
      <translation>cualquiera libre</translation>
    </message>
    <message>
      <source>On 127.0.0.1; enter the same in the other program.</source>
      <translation>En 127.0.0.1; ponga el mismo en el otro programa.</translation>
    </message>
    <message>
      <source>Web pages that may dial</source>
      <translation>Páginas web que pueden marcar</translation>
    </message>
    <message>
      <source>One address a line, such as https://crm.example.org.</source>
      <translation>Una dirección por línea, como https://crm.example.org.</translation>
    </message>
    <message>
      <source>Pairing token</source>
      <translation>Token de vinculación</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>New token</source>
      <translation>Nuevo token</translation>
    </message>
    <message>
      <source>Enter it in the other program. A new one shuts out all others.</source>
      <translation>Introdúzcalo en el otro programa. Uno nuevo deja fuera a todos los demás.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>No setting matches.</source>
      <translation>Ningún ajuste coincide.</translation>
    </message>
  </context>
  <context>
    <name>DirectoriesSection</name>
    <message>
      <source>Directories</source>
      <translation>Directorios</translation>
    </message>
    <message>
      <source>Add a directory…</source>
      <translation>Añadir un directorio…</translation>
    </message>
    <message>
      <source>Address books and staff lists</source>
      <translation>Libretas de direcciones y listas de personal</translation>
    </message>
    <message>
      <source>Their contacts are read and never changed. They stay as they were while a directory cannot be reached.</source>
      <translation>Sus contactos se leen y nunca se cambian. Quedan como estaban mientras un directorio no está accesible.</translation>
    </message>
    <message>
      <source>carddav ldap contacts directory address book</source>
      <translation>carddav ldap contactos directorio libreta direcciones</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <source>{n} contacts</source>
      <translation>{n} contactos</translation>
    </message>
    <message>
      <source>1 contact</source>
      <translation>1 contacto</translation>
    </message>
    <message>
      <source>not renewed since {time}</source>
      <translation>sin renovar desde {time}</translation>
    </message>
    <message>
      <source>as of an earlier day</source>
      <translation>de un día anterior</translation>
    </message>
    <message>
      <source>asking…</source>
      <translation>consultando…</translation>
    </message>
    <message>
      <source>renewed {time}</source>
      <translation>renovado {time}</translation>
    </message>
  </context>
  <context>
    <name>DirectoryForm</name>
    <message>
      <source>Address book (CardDAV)</source>
      <translation>Libreta de direcciones (CardDAV)</translation>
    </message>
    <message>
      <source>Staff list (LDAP)</source>
      <translation>Lista de personal (LDAP)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>Solo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>People are below</source>
      <translation>Las personas están bajo</translation>
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>GeneralSection</name>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Others in the room see it from the next connection on.</source>
      <translation>Los demás en la sala lo ven desde la próxima conexión.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>Country of numbers without +, as two letters such as DE.</source>
      <translation>País de los números sin +, con dos letras como DE.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>theme dark light</source>
      <translation>tema oscuro claro</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Page after the start</source>
      <translation>Página tras el inicio</translation>
    </message>
    <message>
      <source>When a link is clicked</source>
      <translation>Al pulsar un enlace</translation>
    </message>
    <message>
      <source>Fill the number in</source>
      <translation>Rellenar el número</translation>
    </message>
    <message>
      <source>Ask before dialling</source>
      <translation>Preguntar antes de marcar</translation>
    </message>
    <message>
      <source>Dial at once</source>
      <translation>Marcar al momento</translation>
    </message>
    <message>
      <source>For links to phone numbers and SIP addresses in other programs.</source>
      <translation>Para enlaces a números de teléfono y direcciones SIP en otros programas.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>All settings as a file</source>
      <translation>Todos los ajustes como archivo</translation>
    </message>
    <message>
      <source>Without keys and passwords, which stay in the keyring.</source>
      <translation>Sin claves ni contraseñas, que quedan en el llavero.</translation>
    </message>
    <message>
      <source>import export backup</source>
      <translation>importar exportar copia</translation>
    </message>
    <message>
      <source>The settings were exported.</source>
      <translation>Se exportaron los ajustes.</translation>
    </message>
    <message>
      <source>The settings were imported. The profile in use stays.</source>
      <translation>Se importaron los ajustes. El perfil en uso se mantiene.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>CallsSection</name>
    <message>
      <source>Calls</source>
      <translation>Llamadas</translation>
    </message>
    <message>
      <source>Hold others</source>
      <translation>Retener a los demás</translation>
    </message>
    <message>
      <source>Dialling or answering puts whoever you talk to on hold.</source>
      <translation>Marcar o contestar retiene a quien esté hablando con usted.</translation>
    </message>
    <message>
      <source>Remind of a hold after</source>
      <translation>Recordar una retención tras</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Wrap-up after calls</source>
      <translation>Trabajo posterior a las llamadas</translation>
    </message>
    <message>
      <source>Time to finish notes before the next caller rings.</source>
      <translation>Tiempo para terminar notas antes de que suene la siguiente llamada.</translation>
    </message>
    <message>
      <source>Wrap-up lasts</source>
      <translation>Duración del trabajo posterior</translation>
    </message>
    <message>
      <source>Until you end it</source>
      <translation>Hasta que lo termine</translation>
    </message>
    <message>
      <source>More time at one press</source>
      <translation>Más tiempo con cada pulsación</translation>
    </message>
    <message>
      <source>How often it may be extended</source>
      <translation>Cuántas veces se puede ampliar</translation>
    </message>
    <message>
      <source>Disposition required</source>
      <translation>Resultado obligatorio</translation>
    </message>
    <message>
      <source>Wrap-up does not end before one is chosen.</source>
      <translation>El trabajo posterior no termina antes de elegir uno.</translation>
    </message>
    <message>
      <source>Dispositions</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>How a call went, one a line, in the order of the list.</source>
      <translation>Cómo fue una llamada, uno por línea, en el orden de la lista.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Keep the call history</source>
      <translation>Conservar el historial</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>For ever</source>
      <translation>Para siempre</translation>
    </message>
    <message>
      <source>Older calls are erased at once. To erase all calls with one caller, use the History page.</source>
      <translation>Las llamadas más antiguas se borran al momento. Para borrar todas las de una persona, use la página Historial.</translation>
    </message>
    <message>
      <source>retention erase delete</source>
      <translation>conservación borrar eliminar</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>Borrar todo…</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>Se borró todo.</translation>
    </message>
    <message>
      <source>All that is kept</source>
      <translation>Todo lo guardado</translation>
    </message>
    <message>
      <source>Calls, contacts, recordings, keys and passwords on this computer. Asks before, and says what exactly.</source>
      <translation>Llamadas, contactos, grabaciones, claves y contraseñas de este equipo. Pregunta antes y dice exactamente qué.</translation>
    </message>
    <message>
      <source>erase delete forget wipe</source>
      <translation>borrar eliminar olvidar</translation>
    </message>
    <message>
      <source>End all calls first.</source>
      <translation>Termine antes todas las llamadas.</translation>
    </message>
  </context>
  <context>
    <name>HotkeysSection</name>
    <message>
      <source>Keys everywhere</source>
      <translation>Teclas en todas partes</translation>
    </message>
    <message>
      <source>On this desktop</source>
      <translation>En este escritorio</translation>
    </message>
    <message>
      <source>global hotkey keys shortcut everywhere</source>
      <translation>teclas globales atajo todas partes</translation>
    </message>
    <message>
      <source>You can always bind these commands to keys in the desktop's own keyboard settings: softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</source>
      <translation>Siempre puede asignar teclas a estas órdenes en los ajustes de teclado del escritorio: softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</translation>
    </message>
    <message>
      <source>These keys work while another program has the keyboard.</source>
      <translation>Estas teclas funcionan mientras otro programa tiene el teclado.</translation>
    </message>
    <message>
      <source>On a Wayland desktop no program may take keys that another one would get, so they cannot be chosen here.</source>
      <translation>En un escritorio Wayland ningún programa puede tomar teclas que recibiría otro, así que aquí no se pueden elegir.</translation>
    </message>
    <message>
      <source>Keys everywhere cannot be chosen here on this system.</source>
      <translation>En este sistema no se pueden elegir aquí teclas para todas partes.</translation>
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Front desk</source>
      <translation>Recepción</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Daily API key</source>
      <translation>Clave de API de Daily</translation>
    </message>
    <message>
      <source>Token broker of your team</source>
      <translation>Intermediario de tokens de su equipo</translation>
    </message>
    <message>
      <source>Room address and owner token</source>
      <translation>Dirección de la sala y token de propietario</translation>
    </message>
    <message>
      <source>Access by</source>
      <translation>Acceso mediante</translation>
    </message>
    <message>
      <source>Broker address</source>
      <translation>Dirección del intermediario</translation>
    </message>
    <message>
      <source>Room address</source>
      <translation>Dirección de la sala</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Sala</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Clave de API</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only, and never shown again.</source>
      <translation>Solo se guarda en el llavero del sistema y nunca se vuelve a mostrar.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Probar la conexión</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>Copiar para el administrador</translation>
    </message>
    <message>
      <source>Testing…</source>
      <translation>Probando…</translation>
    </message>
  </context>
  <context>
    <name>ProfilesSection</name>
    <message>
      <source>Profiles</source>
      <translation>Perfiles</translation>
    </message>
    <message>
      <source>Add a team gateway…</source>
      <translation>Añadir una pasarela de equipo…</translation>
    </message>
    <message>
      <source>Add Daily…</source>
      <translation>Añadir Daily…</translation>
    </message>
    <message>
      <source>gateway team daily api key room token broker test connection</source>
      <translation>pasarela equipo daily clave api sala token intermediario probar conexión</translation>
    </message>
    <message>
      <source>Where calls are made</source>
      <translation>Por dónde se llama</translation>
    </message>
    <message>
      <source>Takes effect when you connect again.</source>
      <translation>Vale cuando vuelva a conectar.</translation>
    </message>
    <message>
      <source>Local room</source>
      <translation>Sala local</translation>
    </message>
    <message>
      <source>Local SIP address</source>
      <translation>Dirección SIP local</translation>
    </message>
    <message>
      <source>Practice line</source>
      <translation>Línea de prácticas</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message>
      <source>Connect again</source>
      <translation>Volver a conectar</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>{act}: {profile}</source>
      <translation>{act}: {profile}</translation>
    </message>
    <message>
      <source>A gateway on this machine</source>
      <translation>Una pasarela en este equipo</translation>
    </message>
    <message>
      <source>Daily's cloud</source>
      <translation>La nube de Daily</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en uso</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by the environment variable {name}.</source>
      <translation>Fijado por la variable de entorno {name}.</translation>
    </message>
    <message>
      <source>Locked by your administrator in {file}.</source>
      <translation>Bloqueado por su administrador en {file}.</translation>
    </message>
  </context>
  <context>
    <name>ScreenPopSection</name>
    <message>
      <source>Caller's page</source>
      <translation>Página de quien llama</translation>
    </message>
    <message>
      <source>Open a web page</source>
      <translation>Abrir una página web</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>When a caller rings</source>
      <translation>Cuando alguien llama</translation>
    </message>
    <message>
      <source>When a caller is answered</source>
      <translation>Cuando se contesta</translation>
    </message>
    <message>
      <source>screen pop crm browser customer</source>
      <translation>screen pop crm navegador cliente</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Dirección de la página</translation>
    </message>
    <message>
      <source>May hold {marks}; what the caller sends is encoded.</source>
      <translation>Puede llevar {marks}; lo que envía quien llama se codifica.</translation>
    </message>
    <message>
      <source>Allowed hosts</source>
      <translation>Equipos permitidos</translation>
    </message>
    <message>
      <source>One a line, such as crm.example.org. No page of another host opens.</source>
      <translation>Uno por línea, como crm.example.org. No se abre página de otro equipo.</translation>
    </message>
    <message>
      <source>Number of the trial's caller</source>
      <translation>Número de la llamada de prueba</translation>
    </message>
    <message>
      <source>Name of the trial's caller</source>
      <translation>Nombre de la llamada de prueba</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Try it with</source>
      <translation>Probar con</translation>
    </message>
    <message>
      <source>test trial</source>
      <translation>probar prueba</translation>
    </message>
    <message>
      <source>Enter the address of the page first.</source>
      <translation>Introduzca antes la dirección de la página.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSection</name>
    <message>
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>All shortcuts</source>
      <translation>Todos los atajos</translation>
    </message>
    <message>
      <source>Gives every command its usual keys.</source>
      <translation>Da a cada orden sus teclas habituales.</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset: {command}</source>
      <translation>Restablecer: {command}</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Other keys</source>
      <translation>Otras teclas</translation>
    </message>
    <message>
      <source>keys shortcut</source>
      <translation>teclas atajo</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”. Change that first.</source>
      <translation>{keys} es de “{command}”. Cambie eso antes.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}” now. Change that first.</source>
      <translation>{keys} es ahora de “{command}”. Cambie eso antes.</translation>
    </message>
  </context>
  <context>
    <name>SuperviseSection</name>
    <message>
      <source>Supervise</source>
      <translation>Supervisión</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>Served in time</source>
      <translation>Atendida a tiempo</translation>
    </message>
    <message>
      <source>A caller who is answered within this time counts.</source>
      <translation>Cuenta quien es atendido dentro de este tiempo.</translation>
    </message>
    <message>
      <source>service level threshold</source>
      <translation>nivel servicio umbral</translation>
    </message>
    <message>
      <source>Service level good from</source>
      <translation>Nivel de servicio bueno desde</translation>
    </message>
    <message>
      <source>Service level: act up to</source>
      <translation>Nivel de servicio: actuar hasta</translation>
    </message>
    <message>
      <source>Longest wait: watch from</source>
      <translation>Espera más larga: vigilar desde</translation>
    </message>
    <message>
      <source>Longest wait: act from</source>
      <translation>Espera más larga: actuar desde</translation>
    </message>
    <message>
      <source>Abandoned: watch from</source>
      <translation>Abandonadas: vigilar desde</translation>
    </message>
    <message>
      <source>Abandoned: act from</source>
      <translation>Abandonadas: actuar desde</translation>
    </message>
    <message>
      <source>Handle time: watch from</source>
      <translation>Tiempo de gestión: vigilar desde</translation>
    </message>
    <message>
      <source>Handle time: act from</source>
      <translation>Tiempo de gestión: actuar desde</translation>
    </message>
  </context>
  <context>
    <name>TrunkForm</name>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>SIP address</source>
      <translation>Dirección SIP</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>Solo se guarda en el llavero del sistema.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>So that calls arrive here.</source>
      <translation>Para que las llamadas lleguen aquí.</translation>
    </message>
    <message>
      <source>Numbers to show</source>
      <translation>Números que mostrar</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Sin cifrar</translation>
    </message>
    <message>
      <source>Encrypted by SDES</source>
      <translation>Cifrado con SDES</translation>
    </message>
    <message>
      <source>Encrypted by DTLS</source>
      <translation>Cifrado con DTLS</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Sonido</translation>
    </message>
  </context>
  <context>
    <name>RuleForm</name>
    <message>
      <source>Numbers that begin with</source>
      <translation>Números que empiezan por</translation>
    </message>
    <message>
      <source>all numbers</source>
      <translation>todos los números</translation>
    </message>
    <message>
      <source>Go by the trunks</source>
      <translation>Van por las troncales</translation>
    </message>
    <message>
      <source>all, in their order</source>
      <translation>todas, en su orden</translation>
    </message>
    <message>
      <source>Names with commas between; the next is tried when one fails.</source>
      <translation>Nombres separados por comas; si una falla se prueba la siguiente.</translation>
    </message>
    <message>
      <source>Beginning becomes</source>
      <translation>El comienzo pasa a ser</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>Number shown</source>
      <translation>Número mostrado</translation>
    </message>
    <message>
      <source>Show no number</source>
      <translation>No mostrar número</translation>
    </message>
  </context>
  <context>
    <name>TrunksSection</name>
    <message>
      <source>Trunks</source>
      <translation>Troncales</translation>
    </message>
    <message>
      <source>Connect again now</source>
      <translation>Volver a conectar ahora</translation>
    </message>
    <message>
      <source>Saved. It takes effect when the gateway is started again.</source>
      <translation>Guardado. Vale cuando la pasarela se inicie de nuevo.</translation>
    </message>
    <message>
      <source>Add a trunk…</source>
      <translation>Añadir una troncal…</translation>
    </message>
    <message>
      <source>Add a rule…</source>
      <translation>Añadir una regla…</translation>
    </message>
    <message>
      <source>sip provider register password</source>
      <translation>sip proveedor registro contraseña</translation>
    </message>
    <message>
      <source>Routing rules</source>
      <translation>Reglas de encaminamiento</translation>
    </message>
    <message>
      <source>prefix route</source>
      <translation>prefijo ruta</translation>
    </message>
    <message>
      <source>Type a number</source>
      <translation>Escriba un número</translation>
    </message>
    <message>
      <source>How a number is sent</source>
      <translation>Cómo se envía un número</translation>
    </message>
    <message>
      <source>By the rules the gateway uses now; nothing is dialled.</source>
      <translation>Según las reglas que la pasarela usa ahora; no se marca nada.</translation>
    </message>
    <message>
      <source>from the next start on</source>
      <translation>desde el próximo inicio</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>no registrada</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>registrando</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>registrada</translation>
    </message>
    <message>
      <source>registration failed</source>
      <translation>registro fallido</translation>
    </message>
    <message>
      <source>all trunks</source>
      <translation>todas las troncales</translation>
    </message>
    <message>
      <source>begins with {text}</source>
      <translation>empieza por {text}</translation>
    </message>
    <message>
      <source>shows {number}</source>
      <translation>muestra {number}</translation>
    </message>
    <message>
      <source>shows no number</source>
      <translation>no muestra número</translation>
    </message>
    <message>
      <source>All numbers</source>
      <translation>Todos los números</translation>
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <source>Erase everything?</source>
      <translation>¿Borrar todo?</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Erased for good from this computer: all calls with their notes, tags and timelines; all contacts, favourites, speed dial and the block list; the journal of live calls; the recordings of the gateway on this computer; the keys of profiles, the passwords of directories, the secrets of tone macros and the pairing token.</source>
      <translation>Se borra para siempre de este equipo: todas las llamadas con sus notas, etiquetas y cronologías; todos los contactos, favoritos, marcación rápida y la lista de bloqueo; el diario de llamadas en curso; las grabaciones de la pasarela de este equipo; las claves de los perfiles, las contraseñas de los directorios, los secretos de las macros de tonos y el token de vinculación.</translation>
    </message>
    <message>
      <source>Kept: the other settings with the passwords of trunks, the log files, in which numbers are hidden, and what a server of your team or Daily keeps.</source>
      <translation>Se conservan: los demás ajustes con las contraseñas de las troncales, los archivos de registro, en los que los números están ocultos, y lo que guarde un servidor de su equipo o Daily.</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>Hay una llamada en curso y se colgará.</translation>
    </message>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>Hay {n} llamadas en curso y se colgarán.</translation>
    </message>
    <message>
      <source>Connect to {profile}?</source>
      <translation>¿Conectar con {profile}?</translation>
    </message>
    <message>
      <source>Hang up and connect</source>
      <translation>Colgar y conectar</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Keep trying</source>
      <translation>Seguir intentando</translation>
    </message>
    <message>
      <source>{profile} cannot be used</source>
      <translation>{profile} no se puede usar</translation>
    </message>
    <message>
      <source>Go back to {profile}</source>
      <translation>Volver a {profile}</translation>
    </message>
  </context>
  <context>
    <name>SuperviseWiring</name>
    <message>
      <source>Supervise</source>
      <translation>Supervisión</translation>
    </message>
    <message>
      <source>Your own room has no SIP address yet, so no call can move there.</source>
      <translation>Su propia sala aún no tiene dirección SIP, así que ninguna llamada puede pasar a ella.</translation>
    </message>
    <message>
      <source>End this call?</source>
      <translation>¿Terminar esta llamada?</translation>
    </message>
    <message>
      <source>{call} is hung up for the agent and the far party.</source>
      <translation>Se cuelga {call} para el agente y el otro extremo.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminar la llamada</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Mantenerla</translation>
    </message>
    <message>
      <source>Save the board</source>
      <translation>Guardar el panel</translation>
    </message>
  </context>
  <context>
    <name>SupportWiring</name>
    <message>
      <source>Archive (*.zip)</source>
      <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
      <source>Save diagnostics</source>
      <translation>Guardar diagnóstico</translation>
    </message>
    <message>
      <source>Select a session first.</source>
      <translation>Seleccione antes una sesión.</translation>
    </message>
    <message>
      <source>Timeline (*.timeline.json)</source>
      <translation>Cronología (*.timeline.json)</translation>
    </message>
    <message>
      <source>Save the session's timeline</source>
      <translation>Guardar la cronología de la sesión</translation>
    </message>
    <message>
      <source>Open a saved timeline</source>
      <translation>Abrir una cronología guardada</translation>
    </message>
  </context>
  <context>
    <name>TrayIcon</name>
    <message>
      <source>Show Softphone</source>
      <translation>Mostrar Softphone</translation>
    </message>
    <message>
      <source>Softphone</source>
      <translation>Softphone</translation>
    </message>
    <message>
      <source>1 missed call</source>
      <translation>1 llamada perdida</translation>
    </message>
    <message>
      <source>{count} missed calls</source>
      <translation>{count} llamadas perdidas</translation>
    </message>
  </context>
  <context>
    <name>CallerIdField</name>
    <message>
      <source>As the backend chooses</source>
      <translation>Como elija el servicio</translation>
    </message>
    <message>
      <source>Show no number, this time</source>
      <translation>No mostrar número, esta vez</translation>
    </message>
  </context>
  <context>
    <name>CodecOrder</name>
    <message>
      <source>Prefer more</source>
      <translation>Preferir más</translation>
    </message>
    <message>
      <source>Prefer less</source>
      <translation>Preferir menos</translation>
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
  </context>
  <context>
    <name>CorrelationStrip</name>
    <message>
      <source>Copy {name}</source>
      <translation>Copiar {name}</translation>
    </message>
  </context>
  <context>
    <name>DeviceChoices</name>
    <message>
      <source>No audio device was found. Calls still connect without sound.</source>
      <translation>No se encontró ningún dispositivo de sonido. Las llamadas se establecen sin sonido.</translation>
    </message>
    <message>
      <source>Play a tone</source>
      <translation>Reproducir un tono</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>El predeterminado del sistema</translation>
    </message>
    <message>
      <source>None found</source>
      <translation>No se encontró ninguno</translation>
    </message>
  </context>
  <context>
    <name>DialEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
  </context>
  <context>
    <name>DialField</name>
    <message>
      <source>Number or SIP address</source>
      <translation>Número o dirección SIP</translation>
    </message>
    <message>
      <source>Number or SIP address to dial</source>
      <translation>Número o dirección SIP que marcar</translation>
    </message>
    <message>
      <source>Erase the last character</source>
      <translation>Borrar el último carácter</translation>
    </message>
    <message>
      <source>Erase (hold to erase more)</source>
      <translation>Borrar (mantenga para borrar más)</translation>
    </message>
  </context>
  <context>
    <name>DialKey</name>
    <message>
      <source>Star</source>
      <translation>Asterisco</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Almohadilla</translation>
    </message>
    <message>
      <source>0, plus when held</source>
      <translation>0, más al mantenerlo</translation>
    </message>
    <message>
      <source>{key}, centre key</source>
      <translation>{key}, tecla central</translation>
    </message>
  </context>
  <context>
    <name>DialPad</name>
    <message>
      <source>Keypad</source>
      <translation>Teclado</translation>
    </message>
  </context>
  <context>
    <name>PictureScreen</name>
    <message>
      <source>Picture of the far party</source>
      <translation>Imagen del otro extremo</translation>
    </message>
    <message>
      <source>Waiting for the picture</source>
      <translation>Esperando la imagen</translation>
    </message>
  </context>
  <context>
    <name>FarPicture</name>
    <message>
      <source>Hide picture</source>
      <translation>Ocultar imagen</translation>
    </message>
    <message>
      <source>Show picture</source>
      <translation>Mostrar imagen</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Agents and calls of the team</source>
      <translation>Agentes y llamadas del equipo</translation>
    </message>
  </context>
  <context>
    <name>HearingView</name>
    <message>
      <source>Nobody else is in the room.</source>
      <translation>No hay nadie más en la sala.</translation>
    </message>
    <message>
      <source>A row hears a column: ✓ yes, (✓) nothing to hear now, ✕ no</source>
      <translation>Una fila oye a una columna: ✓ sí, (✓) ahora no hay nada que oír, ✕ no</translation>
    </message>
    <message>
      <source>Who hears whom</source>
      <translation>Quién oye a quién</translation>
    </message>
    <message>
      <source>{name} is heard by those with a check mark below</source>
      <translation>A {name} le oyen quienes tienen marca debajo</translation>
    </message>
    <message>
      <source>{name} hears those with a check mark to the right</source>
      <translation>{name} oye a quienes tienen marca a la derecha</translation>
    </message>
  </context>
  <context>
    <name>LineArea</name>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
  </context>
  <context>
    <name>ModeSwitch</name>
    <message>
      <source>Listen, whisper or barge</source>
      <translation>Escuchar, susurrar o intervenir</translation>
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Number or SIP address</source>
      <translation>Número o dirección SIP</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Kind of number</source>
      <translation>Tipo de número</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>Eliminar este número</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Mobile</source>
      <translation>Móvil</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Casa</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otro</translation>
    </message>
  </context>
  <context>
    <name>NumberRows</name>
    <message>
      <source>Add a number</source>
      <translation>Añadir un número</translation>
    </message>
  </context>
  <context>
    <name>OwnCamera</name>
    <message>
      <source>Your own picture</source>
      <translation>Su propia imagen</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera starts…</source>
      <translation>La cámara se inicia…</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>Cámara encendida</translation>
    </message>
    <message>
      <source>You are seen</source>
      <translation>Se le ve</translation>
    </message>
    <message>
      <source>{state}: turn the camera off</source>
      <translation>{state}: apagar la cámara</translation>
    </message>
    <message>
      <source>Turn the camera on</source>
      <translation>Encender la cámara</translation>
    </message>
    <message>
      <source>Turn the camera off</source>
      <translation>Apagar la cámara</translation>
    </message>
    <message>
      <source>Let the far party see you</source>
      <translation>Dejarse ver por el otro extremo</translation>
    </message>
    <message>
      <source>This connection does not show your camera: you are not seen.</source>
      <translation>Esta conexión no muestra su cámara: no se le ve.</translation>
    </message>
    <message>
      <source>{problem} You are not seen.</source>
      <translation>{problem} No se le ve.</translation>
    </message>
    <message>
      <source>On hold you are not seen.</source>
      <translation>En espera no se le ve.</translation>
    </message>
    <message>
      <source>Your camera is off: you are not seen.</source>
      <translation>Su cámara está apagada: no se le ve.</translation>
    </message>
    <message>
      <source>Asking the far party…</source>
      <translation>Preguntando al otro extremo…</translation>
    </message>
    <message>
      <source>No picture of you leaves yet.</source>
      <translation>Aún no sale ninguna imagen de usted.</translation>
    </message>
    <message>
      <source>Off again on hold, at the end, or when this is out of view.</source>
      <translation>Se apaga al retener, al final, o cuando esto no está a la vista.</translation>
    </message>
  </context>
  <context>
    <name>PageTab</name>
    <message>
      <source>{page}, {count} new</source>
      <translation>{page}, {count} nuevas</translation>
    </message>
  </context>
  <context>
    <name>PageTabs</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
  </context>
  <context>
    <name>PartyVolume</name>
    <message>
      <source>How loud you hear {name}</source>
      <translation>Con qué volumen oye a {name}</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Sin sonido</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>QualityPlot</name>
    <message>
      <source>Quality in the last 3 minutes</source>
      <translation>Calidad de los últimos 3 minutos</translation>
    </message>
    <message>
      <source>{name} {now} now, {least} to {most} in the last 3 minutes.</source>
      <translation>{name}: {now} ahora, de {least} a {most} en los últimos 3 minutos.</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
    <message>
      <source>folded up</source>
      <translation>plegado</translation>
    </message>
  </context>
  <context>
    <name>SessionTableView</name>
    <message>
      <source>Sessions</source>
      <translation>Sesiones</translation>
    </message>
  </context>
  <context>
    <name>StepsView</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step}: hecho</translation>
    </message>
    <message>
      <source>{step}: failed</source>
      <translation>{step}: falló</translation>
    </message>
    <message>
      <source>{step}: now</source>
      <translation>{step}: ahora</translation>
    </message>
  </context>
  <context>
    <name>TileStrip</name>
    <message>
      <source>Figures of the floor</source>
      <translation>Cifras de la planta</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Keys type the number · hold 0 for +</source>
      <translation>Las teclas escriben el número · mantenga 0 para +</translation>
    </message>
    <message>
      <source>Secret: not shown or logged</source>
      <translation>Secreto: no se muestra ni se registra</translation>
    </message>
    <message>
      <source>Press or paste tones</source>
      <translation>Pulse o pegue tonos</translation>
    </message>
    <message>
      <source>Cancelled: {sent} of {total} sent</source>
      <translation>Cancelado: {sent} de {total} enviados</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Le espera</translation>
    </message>
    <message>
      <source>Hears the prompt out</source>
      <translation>Oye la locución hasta el final</translation>
    </message>
    <message>
      <source>At answer</source>
      <translation>Al contestar</translation>
    </message>
    <message>
      <source>{sent} of {total} sent</source>
      <translation>{sent} de {total} enviados</translation>
    </message>
    <message>
      <source>Send {count}?</source>
      <translation>¿Enviar {count}?</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send the pasted tones</source>
      <translation>Enviar los tonos pegados</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Send the tones that wait</source>
      <translation>Enviar los tonos que esperan</translation>
    </message>
    <message>
      <source>Cancel the tones not sent yet</source>
      <translation>Cancelar los tonos aún no enviados</translation>
    </message>
    <message>
      <source>No reaction? Send the last tones again by the other method</source>
      <translation>¿Sin reacción? Enviar otra vez los últimos tonos por el otro método</translation>
    </message>
    <message>
      <source>Tone macros</source>
      <translation>Macros de tonos</translation>
    </message>
    <message>
      <source>Show the keys A to D</source>
      <translation>Mostrar las teclas A a D</translation>
    </message>
    <message>
      <source>Secret: mask tones here and in the log</source>
      <translation>Secreto: ocultar los tonos aquí y en el registro</translation>
    </message>
  </context>
  <context>
    <name>WaitingRow</name>
    <message>
      <source>waited {time}</source>
      <translation>esperó {time}</translation>
    </message>
    <message>
      <source>via {entrance}</source>
      <translation>por {entrance}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Contestar</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Tomar</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Decline: {name}</source>
      <translation>Rechazar: {name}</translation>
    </message>
  </context>
  <context>
    <name>WordsForm</name>
    <message>
      <source>How it went</source>
      <translation>Cómo fue</translation>
    </message>
    <message>
      <source>Separated by commas</source>
      <translation>Separadas por comas</translation>
    </message>
    <message>
      <source>Disposition</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
  </context>
  <context>
    <name>Wiring</name>
    <message>
      <source>caller</source>
      <translation>quien llama</translation>
    </message>
  </context>
</TS>
