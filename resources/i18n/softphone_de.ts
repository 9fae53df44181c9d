<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Sentences</name>
    <message>
      <source>No microphone or speaker is connected. Calls still connect, without your sound.</source>
      <translation>Kein Mikrofon und kein Lautsprecher angeschlossen. Anrufe kommen trotzdem zustande, ohne Ihren Ton.</translation>
    </message>
    <message>
      <source>The {0} “{1}” is not connected.</source>
      <translation>{0} „{1}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
      <source>No microphone is connected: you can listen, but nobody hears you.</source>
      <translation>Kein Mikrofon angeschlossen: Sie können zuhören, aber niemand hört Sie.</translation>
    </message>
    <message>
      <source>No speaker is connected: you can speak, but you hear nobody.</source>
      <translation>Kein Lautsprecher angeschlossen: Sie können sprechen, aber Sie hören niemanden.</translation>
    </message>
    <message>
      <source>is {0}</source>
      <translation>ist {0}</translation>
    </message>
    <message>
      <source>Use one of 0-9, A-D, * and #.</source>
      <translation>Verwenden Sie 0-9, A-D, * oder #.</translation>
    </message>
    <message>
      <source>No sound system was found. Calls still connect, without your sound.</source>
      <translation>Kein Tonsystem gefunden. Anrufe kommen trotzdem zustande, ohne Ihren Ton.</translation>
    </message>
    <message>
      <source>No sound system was found.</source>
      <translation>Kein Tonsystem gefunden.</translation>
    </message>
    <message>
      <source>The sound system does not answer.</source>
      <translation>Das Tonsystem antwortet nicht.</translation>
    </message>
    <message>
      <source>The microphone is still sending although it is muted.</source>
      <translation>Das Mikrofon sendet noch, obwohl es stumm ist.</translation>
    </message>
    <message>
      <source>Echo cancelling does not work on this machine. Use a headset.</source>
      <translation>Echounterdrückung funktioniert auf diesem Rechner nicht. Verwenden Sie ein Headset.</translation>
    </message>
    <message>
      <source>No sound library is installed: there is no sound on this machine.</source>
      <translation>Keine Tonbibliothek installiert: Auf diesem Rechner gibt es keinen Ton.</translation>
    </message>
    <message>
      <source>Choose a number, or none.</source>
      <translation>Wählen Sie eine Nummer oder keine.</translation>
    </message>
    <message>
      <source>cannot be anonymous on Daily</source>
      <translation>kann bei Daily nicht anonym sein</translation>
    </message>
    <message>
      <source>This call is not ringing.</source>
      <translation>Dieser Anruf klingelt nicht.</translation>
    </message>
    <message>
      <source>The call has already ended.</source>
      <translation>Der Anruf ist bereits beendet.</translation>
    </message>
    <message>
      <source>The call has not been answered yet.</source>
      <translation>Der Anruf wurde noch nicht angenommen.</translation>
    </message>
    <message>
      <source>The link to Daily is not up.</source>
      <translation>Die Verbindung zu Daily steht nicht.</translation>
    </message>
    <message>
      <source>The owner token of this profile has expired. Enter a new one.</source>
      <translation>Das Besitzertoken dieses Profils ist abgelaufen. Geben Sie ein neues ein.</translation>
    </message>
    <message>
      <source>Please mint a new owner token for {0}.</source>
      <translation>Bitte stellen Sie ein neues Besitzertoken für {0} aus.</translation>
    </message>
    <message>
      <source>Daily tells every 15 seconds who is in which room. It tells no agents' states, holds or waiting callers, keeps no past, and cannot tell who a call goes out to.</source>
      <translation>Daily sagt alle 15 Sekunden, wer in welchem Raum ist. Es nennt keine Zustände von Mitarbeitern, kein Halten und keine Wartenden, bewahrt keine Vergangenheit auf und kann nicht sagen, wem ein Anruf gilt.</translation>
    </message>
    <message>
      <source>Daily keeps no past of the floor.</source>
      <translation>Daily bewahrt keine Vergangenheit der Übersicht auf.</translation>
    </message>
    <message>
      <source>The floor needs a Daily API key, which this profile does not have.</source>
      <translation>Die Übersicht braucht einen API-Schlüssel von Daily, den dieses Profil nicht hat.</translation>
    </message>
    <message>
      <source>Daily did not confirm this, so it is not known whether it was done.</source>
      <translation>Daily hat dies nicht bestätigt; es ist also nicht bekannt, ob es geschehen ist.</translation>
    </message>
    <message>
      <source>The link to Daily was lost.</source>
      <translation>Die Verbindung zu Daily ging verloren.</translation>
    </message>
    <message>
      <source>The connection to Daily is interrupted.</source>
      <translation>Die Verbindung zu Daily ist unterbrochen.</translation>
    </message>
    <message>
      <source>The link failed.</source>
      <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>Nobody asks for a transfer of this call.</source>
      <translation>Niemand bittet um die Weiterleitung dieses Anrufs.</translation>
    </message>
    <message>
      <source>Recording is not offered with Daily.</source>
      <translation>Aufzeichnen wird mit Daily nicht angeboten.</translation>
    </message>
    <message>
      <source>Daily does not carry agents' states.</source>
      <translation>Daily überträgt keine Zustände von Mitarbeitern.</translation>
    </message>
    <message>
      <source>Daily does not carry calls for help.</source>
      <translation>Daily überträgt keine Bitten um Hilfe.</translation>
    </message>
    <message>
      <source>Pictures are not shown with Daily.</source>
      <translation>Bilder werden mit Daily nicht gezeigt.</translation>
    </message>
    <message>
      <source>The camera is not offered with Daily.</source>
      <translation>Die Kamera wird mit Daily nicht angeboten.</translation>
    </message>
    <message>
      <source>This room may not dial out.</source>
      <translation>Dieser Raum darf nicht hinauswählen.</translation>
    </message>
    <message>
      <source>Set the room property enable_dialout to true (POST /rooms/:name), then rejoin the room.</source>
      <translation>Setzen Sie die Raumeigenschaft enable_dialout auf true (POST /rooms/:name) und betreten Sie den Raum neu.</translation>
    </message>
    <message>
      <source>Daily has not approved this account for calls to phone numbers. SIP addresses may work.</source>
      <translation>Daily hat dieses Konto nicht für Anrufe zu Telefonnummern freigegeben. SIP-Adressen gehen vielleicht.</translation>
    </message>
    <message>
      <source>Ask Daily to approve phone dial-out for the domain, and buy at least one phone number.</source>
      <translation>Bitten Sie Daily, die Domain für Anrufe ins Telefonnetz freizugeben, und kaufen Sie mindestens eine Telefonnummer.</translation>
    </message>
    <message>
      <source>The plan of this Daily account does not include dial-out.</source>
      <translation>Der Tarif dieses Daily-Kontos enthält kein Hinauswählen.</translation>
    </message>
    <message>
      <source>Move the account to a plan with dial-out and put a payment card on file.</source>
      <translation>Wechseln Sie zu einem Tarif mit Hinauswählen und hinterlegen Sie eine Zahlungskarte.</translation>
    </message>
    <message>
      <source>Daily does not let this account dial numbers of this country.</source>
      <translation>Daily lässt dieses Konto keine Nummern dieses Landes wählen.</translation>
    </message>
    <message>
      <source>Enable international dial-out for the domain, and for the country that was dialled.</source>
      <translation>Schalten Sie internationales Hinauswählen für die Domain und für das gewählte Land ein.</translation>
    </message>
    <message>
      <source>Only an owner of the room may do this, and you joined without an owner token.</source>
      <translation>Das darf nur ein Besitzer des Raums, und Sie traten ohne Besitzertoken bei.</translation>
    </message>
    <message>
      <source>Mint meeting tokens with is_owner: true for the people who dial.</source>
      <translation>Stellen Sie den Wählenden Besprechungstokens mit is_owner: true aus.</translation>
    </message>
    <message>
      <source>The room has as many phone calls as Daily allows. End one, then dial again.</source>
      <translation>Der Raum hat so viele Telefonate, wie Daily erlaubt. Beenden Sie eines und wählen Sie dann neu.</translation>
    </message>
    <message>
      <source>Ask Daily to raise max_sip_pstn_sessions_per_room (5 by default); every SIP endpoint a room reserves for callers counts too.</source>
      <translation>Bitten Sie Daily, max_sip_pstn_sessions_per_room (Vorgabe 5) zu erhöhen; jeder SIP-Endpunkt, den ein Raum für Anrufer reserviert, zählt mit.</translation>
    </message>
    <message>
      <source>Dial-out is not permitted in this room.</source>
      <translation>Hinauswählen ist in diesem Raum nicht erlaubt.</translation>
    </message>
    <message>
      <source>Check the room property enable_dialout, that the operator's token is an owner's, and that the domain is approved for phone dial-out.</source>
      <translation>Prüfen Sie die Raumeigenschaft enable_dialout, dass das Token ein Besitzertoken ist und dass die Domain für Anrufe ins Telefonnetz freigegeben ist.</translation>
    </message>
    <message>
      <source>Daily is still dialling this destination. Wait until it answers or hang it up first.</source>
      <translation>Daily wählt dieses Ziel noch. Warten Sie auf Antwort oder legen Sie zuerst auf.</translation>
    </message>
    <message>
      <source>Daily has no free line or server for this right now. Try again in a moment.</source>
      <translation>Daily hat dafür gerade keine freie Leitung. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>See status.daily.co; if it lasts, send Daily this text.</source>
      <translation>Siehe status.daily.co; hält es an, senden Sie Daily diesen Text.</translation>
    </message>
    <message>
      <source>The room is full.</source>
      <translation>Der Raum ist voll.</translation>
    </message>
    <message>
      <source>Raise the room property max_participants, or let people leave.</source>
      <translation>Erhöhen Sie die Raumeigenschaft max_participants, oder lassen Sie jemanden gehen.</translation>
    </message>
    <message>
      <source>The room has expired.</source>
      <translation>Der Raum ist abgelaufen.</translation>
    </message>
    <message>
      <source>Make a new room, or move the room property exp to a later time.</source>
      <translation>Legen Sie einen neuen Raum an, oder setzen Sie die Raumeigenschaft exp auf später.</translation>
    </message>
    <message>
      <source>The room is not open yet.</source>
      <translation>Der Raum ist noch nicht offen.</translation>
    </message>
    <message>
      <source>Move the room property nbf to an earlier time.</source>
      <translation>Setzen Sie die Raumeigenschaft nbf auf früher.</translation>
    </message>
    <message>
      <source>Daily knows no such room. Check its address.</source>
      <translation>Daily kennt keinen solchen Raum. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>Check that the room exists and was not deleted.</source>
      <translation>Prüfen Sie, ob es den Raum gibt und er nicht gelöscht wurde.</translation>
    </message>
    <message>
      <source>Daily does not accept the meeting token; it may have expired or be another room's.</source>
      <translation>Daily nimmt das Besprechungstoken nicht an; es ist abgelaufen oder gehört zu einem anderen Raum.</translation>
    </message>
    <message>
      <source>Mint a new owner token for this room.</source>
      <translation>Stellen Sie ein neues Besitzertoken für diesen Raum aus.</translation>
    </message>
    <message>
      <source>Daily no longer knows this call.</source>
      <translation>Daily kennt diesen Anruf nicht mehr.</translation>
    </message>
    <message>
      <source>Daily cannot be reached. Check the network and whether a firewall lets it through.</source>
      <translation>Daily ist nicht erreichbar. Prüfen Sie das Netz und ob eine Firewall es durchlässt.</translation>
    </message>
    <message>
      <source>Daily did not answer, so it is not known whether this was done.</source>
      <translation>Daily hat nicht geantwortet; es ist also nicht bekannt, ob dies geschehen ist.</translation>
    </message>
    <message>
      <source>Daily's service and this version of daily-python do not understand each other. Update Softphone.</source>
      <translation>Dailys Dienst und diese Version von daily-python verstehen einander nicht. Aktualisieren Sie Softphone.</translation>
    </message>
    <message>
      <source>Daily does not answer.</source>
      <translation>Daily antwortet nicht.</translation>
    </message>
    <message>
      <source>Daily refused a request.</source>
      <translation>Daily lehnte eine Anfrage ab.</translation>
    </message>
    <message>
      <source>Daily named no SIP addresses for the room in which the two were to meet.</source>
      <translation>Daily nannte keine SIP-Adressen für den Raum, in dem die beiden sich treffen sollten.</translation>
    </message>
    <message>
      <source>Daily did not confirm that the customer cannot hear you, so you stay silent.</source>
      <translation>Daily hat nicht bestätigt, dass der Kunde Sie nicht hört; Sie bleiben daher still.</translation>
    </message>
    <message>
      <source>This call is being transferred already.</source>
      <translation>Dieser Anruf wird bereits weitergeleitet.</translation>
    </message>
    <message>
      <source>Joined “{0}” as an owner in {1} s. Nobody was called.</source>
      <translation>Raum „{0}“ als Besitzer in {1} s betreten. Es wurde niemand angerufen.</translation>
    </message>
    <message>
      <source>The gateway accepted the call but did not name it. Update the gateway.</source>
      <translation>Das Gateway hat den Anruf angenommen, aber nicht benannt. Aktualisieren Sie das Gateway.</translation>
    </message>
    <message>
      <source>This gateway does not say where its SIP side is, so it cannot connect two calls.</source>
      <translation>Dieses Gateway sagt nicht, wo seine SIP-Seite ist; es kann daher zwei Anrufe nicht verbinden.</translation>
    </message>
    <message>
      <source>The gateway speaks of the camera in another way. Update both.</source>
      <translation>Das Gateway spricht über die Kamera anders. Aktualisieren Sie beide.</translation>
    </message>
    <message>
      <source>The far party of this call cannot be shown a picture now.</source>
      <translation>Der Gegenseite dieses Anrufs kann jetzt kein Bild gezeigt werden.</translation>
    </message>
    <message>
      <source>The log says why.</source>
      <translation>Das Protokoll sagt, warum.</translation>
    </message>
    <message>
      <source>The link is not up.</source>
      <translation>Die Verbindung steht nicht.</translation>
    </message>
    <message>
      <source>The link was closed.</source>
      <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
      <source>The connection was lost.</source>
      <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
      <source>The gateway did not answer, so it is not known whether this was done.</source>
      <translation>Das Gateway hat nicht geantwortet; es ist also nicht bekannt, ob dies geschehen ist.</translation>
    </message>
    <message>
      <source>The link to {0} failed.</source>
      <translation>Die Verbindung zu {0} ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The gateway does not know this command. Update it.</source>
      <translation>Das Gateway kennt diesen Befehl nicht. Aktualisieren Sie es.</translation>
    </message>
    <message>
      <source>Change it and try again.</source>
      <translation>Ändern Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not trusted. Ask whoever runs it.</source>
      <translation>Dem Zertifikat von {0} wird nicht vertraut. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
      <source>The local gateway cannot be started. Install Softphone again.</source>
      <translation>Das lokale Gateway lässt sich nicht starten. Installieren Sie Softphone neu.</translation>
    </message>
    <message>
      <source>The gateway's monitor speaks another version. Update Softphone or the gateway.</source>
      <translation>Der Monitor des Gateways spricht eine andere Version. Aktualisieren Sie Softphone oder das Gateway.</translation>
    </message>
    <message>
      <source>The far party of this call sends no picture.</source>
      <translation>Die Gegenseite dieses Anrufs sendet kein Bild.</translation>
    </message>
    <message>
      <source>The gateway speaks another version. Update Softphone or the gateway.</source>
      <translation>Das Gateway spricht eine andere Version. Aktualisieren Sie Softphone oder das Gateway.</translation>
    </message>
    <message>
      <source>Connected: the gateway took the key and let us into a room in {0} s. Nobody was called.</source>
      <translation>Verbunden: Das Gateway nahm den Schlüssel an und ließ uns in {0} s in einen Raum. Es wurde niemand angerufen.</translation>
    </message>
    <message>
      <source>The camera was turned off again.</source>
      <translation>Die Kamera wurde wieder ausgeschaltet.</translation>
    </message>
    <message>
      <source>This installation has no camera support. Install softphone[camera].</source>
      <translation>Diese Installation hat keine Kameraunterstützung. Installieren Sie softphone[camera].</translation>
    </message>
    <message>
      <source>No camera is connected.</source>
      <translation>Keine Kamera angeschlossen.</translation>
    </message>
    <message>
      <source>Your supervisors were told that you need help.</source>
      <translation>Ihre Supervisoren wissen, dass Sie Hilfe brauchen.</translation>
    </message>
    <message>
      <source>There is nobody to bring into the conversation.</source>
      <translation>Es gibt niemanden, der ins Gespräch geholt werden könnte.</translation>
    </message>
    <message>
      <source>There is nobody to connect.</source>
      <translation>Es gibt niemanden zum Verbinden.</translation>
    </message>
    <message>
      <source>The {0} was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>{0} wurde nicht rechtzeitig bestätigt; der Ausgang ist unbekannt. Die Liste wird auf den Stand gebracht.</translation>
    </message>
    <message>
      <source>Cannot {0} now: the session is {1}.</source>
      <translation>{0} ist jetzt nicht möglich: Die Sitzung ist {1}.</translation>
    </message>
    <message>
      <source>There is no connection yet. Wait until the link is up, then dial.</source>
      <translation>Es gibt noch keine Verbindung. Warten Sie, bis sie steht, und wählen Sie dann.</translation>
    </message>
    <message>
      <source>has no leg yet</source>
      <translation>hat noch keine Leitung</translation>
    </message>
    <message>
      <source>Wait until it rings.</source>
      <translation>Warten Sie, bis es klingelt.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session is no longer in the list.</source>
      <translation>{0} ist nicht möglich: Die Sitzung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session has ended.</source>
      <translation>{0} ist nicht möglich: Die Sitzung ist beendet.</translation>
    </message>
    <message>
      <source>This caller is on the block list.</source>
      <translation>Dieser Anrufer steht auf der Sperrliste.</translation>
    </message>
    <message>
      <source>This number is too long. A number has at most 15 digits with its country code.</source>
      <translation>Diese Nummer ist zu lang. Eine Nummer hat mit Landesvorwahl höchstens 15 Ziffern.</translation>
    </message>
    <message>
      <source>This number has a length that its country does not use.</source>
      <translation>Diese Nummer hat eine Länge, die ihr Land nicht verwendet.</translation>
    </message>
    <message>
      <source>This number is too short to be dialled.</source>
      <translation>Diese Nummer ist zu kurz, um gewählt zu werden.</translation>
    </message>
    <message>
      <source>The country code is not known. Check the digits behind the +.</source>
      <translation>Die Landesvorwahl ist nicht bekannt. Prüfen Sie die Ziffern nach dem +.</translation>
    </message>
    <message>
      <source>Service codes such as *97 are not phone numbers. Dial them as sip:*97@host.</source>
      <translation>Dienstcodes wie *97 sind keine Telefonnummern. Wählen Sie sie als sip:*97@host.</translation>
    </message>
    <message>
      <source>Emergency numbers cannot be dialled from here. Use a telephone.</source>
      <translation>Notrufnummern können von hier nicht gewählt werden. Nehmen Sie ein Telefon.</translation>
    </message>
    <message>
      <source>This number has words behind it. Remove them.</source>
      <translation>Hinter dieser Nummer stehen Wörter. Entfernen Sie sie.</translation>
    </message>
    <message>
      <source>This number lacks its area code. Add it in front.</source>
      <translation>Dieser Nummer fehlt die Vorwahl. Setzen Sie sie davor.</translation>
    </message>
    <message>
      <source>This number is not complete. Enter + country code and number.</source>
      <translation>Diese Nummer ist nicht vollständig. Geben Sie + Landesvorwahl und Nummer ein.</translation>
    </message>
    <message>
      <source>Begin with + and the country code, or choose a region.</source>
      <translation>Beginnen Sie mit + und der Landesvorwahl, oder wählen Sie eine Region.</translation>
    </message>
    <message>
      <source>A link that begins with {0}: cannot be dialled. Write sip:user@host.</source>
      <translation>Ein Link, der mit {0}: beginnt, lässt sich nicht wählen. Schreiben Sie sip:user@host.</translation>
    </message>
    <message>
      <source>This is neither a number nor a SIP address. Write digits, or sip:user@host.</source>
      <translation>Das ist weder eine Nummer noch eine SIP-Adresse. Schreiben Sie Ziffern oder sip:user@host.</translation>
    </message>
    <message>
      <source>No such number is known to be in use, but it can be dialled.</source>
      <translation>Eine solche Nummer ist nicht als vergeben bekannt, lässt sich aber wählen.</translation>
    </message>
    <message>
      <source>The country code is not known, but it can be dialled.</source>
      <translation>Die Landesvorwahl ist nicht bekannt, die Nummer lässt sich aber wählen.</translation>
    </message>
    <message>
      <source>The dial-out was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>Der Anruf wurde nicht rechtzeitig bestätigt; der Ausgang ist unbekannt. Die Liste wird auf den Stand gebracht.</translation>
    </message>
    <message>
      <source>The other call could not be put on hold, so this was not done. Try again, or hang the other call up.</source>
      <translation>Der andere Anruf ließ sich nicht halten, darum geschah dies nicht. Versuchen Sie es erneut oder legen Sie den anderen Anruf auf.</translation>
    </message>
    <message>
      <source>The link is back, and your calls were kept.</source>
      <translation>Die Verbindung ist zurück, und Ihre Anrufe blieben erhalten.</translation>
    </message>
    <message>
      <source>The link is back, but your calls were lost meanwhile.</source>
      <translation>Die Verbindung ist zurück, aber Ihre Anrufe gingen inzwischen verloren.</translation>
    </message>
    <message>
      <source>The link is back. Calls kept: {0}, lost: {1}.</source>
      <translation>Die Verbindung ist zurück. Erhaltene Anrufe: {0}, verlorene: {1}.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The calls go on.</source>
      <translation>Die Aufzeichnung brach ab: {0}. Die Anrufe gehen weiter.</translation>
    </message>
    <message>
      <source>The recording was not confirmed in time. Look at its lamp.</source>
      <translation>Die Aufzeichnung wurde nicht rechtzeitig bestätigt. Achten Sie auf ihre Lampe.</translation>
    </message>
    <message>
      <source>Listen to a call of that room first.</source>
      <translation>Hören Sie zuerst bei einem Anruf dieses Raums mit.</translation>
    </message>
    <message>
      <source>It is not known whether you are in the room. Try again.</source>
      <translation>Es ist nicht bekannt, ob Sie im Raum sind. Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The gateway did not confirm that you left; it ends your place soon.</source>
      <translation>Das Gateway hat nicht bestätigt, dass Sie gegangen sind; es gibt Ihren Platz bald frei.</translation>
    </message>
    <message>
      <source>It was not confirmed in time. Look at the board before you repeat.</source>
      <translation>Es wurde nicht rechtzeitig bestätigt. Sehen Sie auf die Tafel, bevor Sie es wiederholen.</translation>
    </message>
    <message>
      <source>The session ended.</source>
      <translation>Die Sitzung endete.</translation>
    </message>
    <message>
      <source>Caller withheld the number.</source>
      <translation>Der Anrufer unterdrückt seine Nummer.</translation>
    </message>
    <message>
      <source>Paused while secret tones are sent.</source>
      <translation>Angehalten, solange geheime Töne gesendet werden.</translation>
    </message>
    <message>
      <source>Goes on.</source>
      <translation>Geht weiter.</translation>
    </message>
    <message>
      <source>The far end rings.</source>
      <translation>Bei der Gegenseite klingelt es.</translation>
    </message>
    <message>
      <source>The far party answered.</source>
      <translation>Die Gegenseite hat angenommen.</translation>
    </message>
    <message>
      <source>This connection has one way only to send tones.</source>
      <translation>Diese Verbindung kennt nur einen Weg, Töne zu senden.</translation>
    </message>
    <message>
      <source>No tones were sent in the last seconds.</source>
      <translation>In den letzten Sekunden wurden keine Töne gesendet.</translation>
    </message>
    <message>
      <source>The tones were not confirmed in time; some may not have been sent. The rest was dropped.</source>
      <translation>Die Töne wurden nicht rechtzeitig bestätigt; manche wurden vielleicht nicht gesendet. Der Rest wurde verworfen.</translation>
    </message>
    <message>
      <source>is the party itself</source>
      <translation>ist die Gegenseite selbst</translation>
    </message>
    <message>
      <source>Choose somebody else to send them to.</source>
      <translation>Wählen Sie jemand anderen als Ziel.</translation>
    </message>
    <message>
      <source>The request to be sent to {0} was refused.</source>
      <translation>Die Bitte, zu {0} geleitet zu werden, wurde abgelehnt.</translation>
    </message>
    <message>
      <source>There is no number.</source>
      <translation>Es gibt keine Nummer.</translation>
    </message>
    <message>
      <source>Open a WebSocket.</source>
      <translation>Öffnen Sie einen WebSocket.</translation>
    </message>
    <message>
      <source>Other programs cannot reach this window: port {0} is taken. Choose another one in Settings.</source>
      <translation>Andere Programme erreichen dieses Fenster nicht: Port {0} ist belegt. Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
      <source>There is no address book at this address.</source>
      <translation>Unter dieser Adresse gibt es kein Adressbuch.</translation>
    </message>
    <message>
      <source>The directory does not accept the user name or the password.</source>
      <translation>Das Verzeichnis nimmt den Benutzernamen oder das Passwort nicht an.</translation>
    </message>
    <message>
      <source>The directory answered {0}, which is not what an address book says.</source>
      <translation>Das Verzeichnis antwortete {0}; das sagt kein Adressbuch.</translation>
    </message>
    <message>
      <source>The directory is at {0}. Enter that address if it is yours.</source>
      <translation>Das Verzeichnis liegt unter {0}. Geben Sie diese Adresse ein, wenn es Ihres ist.</translation>
    </message>
    <message>
      <source>The address book is larger than 64 MiB.</source>
      <translation>Das Adressbuch ist größer als 64 MiB.</translation>
    </message>
    <message>
      <source>The directory's answer is not XML.</source>
      <translation>Die Antwort des Verzeichnisses ist kein XML.</translation>
    </message>
    <message>
      <source>It sent no contacts at all. Those it sent before are kept.</source>
      <translation>Es hat gar keine Kontakte geschickt. Die früher geschickten bleiben erhalten.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other directory has.</source>
      <translation>Geben Sie einen Namen von 1 bis 60 Zeichen ein, den kein anderes Verzeichnis hat.</translation>
    </message>
    <message>
      <source>Enter an address such as https://cloud.example.org/dav or ldaps://ldap.example.org.</source>
      <translation>Geben Sie eine Adresse wie https://cloud.example.org/dav oder ldaps://ldap.example.org ein.</translation>
    </message>
    <message>
      <source>Enter at most 1000 characters, such as ou=people,dc=example,dc=org.</source>
      <translation>Geben Sie höchstens 1000 Zeichen ein, etwa ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>is taken</source>
      <translation>ist vergeben</translation>
    </message>
    <message>
      <source>Choose another.</source>
      <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <source>It did not answer within {0} s.</source>
      <translation>Keine Antwort innerhalb von {0} s.</translation>
    </message>
    <message>
      <source>Enter something else.</source>
      <translation>Geben Sie etwas anderes ein.</translation>
    </message>
    <message>
      <source>has the port “{0}”, not 1 to 65535</source>
      <translation>hat den Port „{0}“, nicht 1 bis 65535</translation>
    </message>
    <message>
      <source>Correct or remove it.</source>
      <translation>Korrigieren oder entfernen Sie es.</translation>
    </message>
    <message>
      <source>has {0} characters</source>
      <translation>hat {0} Zeichen</translation>
    </message>
    <message>
      <source>Use at most {0}.</source>
      <translation>Verwenden Sie höchstens {0}.</translation>
    </message>
    <message>
      <source>hides a line break or control character</source>
      <translation>enthält einen versteckten Zeilenumbruch oder ein Steuerzeichen</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Entfernen Sie es.</translation>
    </message>
    <message>
      <source>has a user part that cannot be used: “{0}”</source>
      <translation>hat einen Benutzerteil, der nicht verwendet werden kann: „{0}“</translation>
    </message>
    <message>
      <source>Write letters, digits and -_.!~*'()&amp;=+$,;?/ before the @.</source>
      <translation>Schreiben Sie vor das @ Buchstaben, Ziffern und -_.!~*'()&amp;=+$,;?/.</translation>
    </message>
    <message>
      <source>has a password that cannot be used</source>
      <translation>hat ein Passwort, das nicht verwendet werden kann</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Write a host name or an IP address after the @.</source>
      <translation>Schreiben Sie nach dem @ einen Rechnernamen oder eine IP-Adresse.</translation>
    </message>
    <message>
      <source>has a parameter that cannot be used: “{0}”</source>
      <translation>hat einen Parameter, der nicht verwendet werden kann: „{0}“</translation>
    </message>
    <message>
      <source>Write + country code and digits.</source>
      <translation>Schreiben Sie + Landesvorwahl und Ziffern.</translation>
    </message>
    <message>
      <source>“{0}” is not + and 1 to 15 digits</source>
      <translation>„{0}“ ist nicht + mit 1 bis 15 Ziffern</translation>
    </message>
    <message>
      <source>Write the number as + country code and digits.</source>
      <translation>Schreiben Sie die Nummer als + Landesvorwahl und Ziffern.</translation>
    </message>
    <message>
      <source>does not begin with sip:</source>
      <translation>beginnt nicht mit sip:</translation>
    </message>
    <message>
      <source>Write sip:user@host.</source>
      <translation>Schreiben Sie sip:benutzer@rechner.</translation>
    </message>
    <message>
      <source>begins with sips:</source>
      <translation>beginnt mit sips:</translation>
    </message>
    <message>
      <source>Use sip: with ;transport=tls if the far side wants encryption.</source>
      <translation>Verwenden Sie sip: mit ;transport=tls, wenn die Gegenseite Verschlüsselung will.</translation>
    </message>
    <message>
      <source>does not begin with tel:</source>
      <translation>beginnt nicht mit tel:</translation>
    </message>
    <message>
      <source>Write tel:+1…</source>
      <translation>Schreiben Sie tel:+1…</translation>
    </message>
    <message>
      <source>holds a line break or control character</source>
      <translation>enthält einen Zeilenumbruch oder ein Steuerzeichen</translation>
    </message>
    <message>
      <source>has a header that cannot be used: “{0}”</source>
      <translation>hat einen Header, der nicht verwendet werden kann: „{0}“</translation>
    </message>
    <message>
      <source>Write X-Name=value after the ?.</source>
      <translation>Schreiben Sie X-Name=Wert nach dem ?.</translation>
    </message>
    <message>
      <source>has a value that cannot be used in its header {0}</source>
      <translation>hat im Header {0} einen Wert, der nicht verwendet werden kann</translation>
    </message>
    <message>
      <source>Escape it with %XX.</source>
      <translation>Schreiben Sie es als %XX.</translation>
    </message>
    <message>
      <source>Enter one number.</source>
      <translation>Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
      <source>Enter a number.</source>
      <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
      <source>Put the + first, or enter one number only.</source>
      <translation>Setzen Sie das + an den Anfang, oder geben Sie nur eine Nummer ein.</translation>
    </message>
    <message>
      <source>Enter one number only.</source>
      <translation>Geben Sie nur eine Nummer ein.</translation>
    </message>
    <message>
      <source>Enter digits only, or a SIP address.</source>
      <translation>Geben Sie nur Ziffern oder eine SIP-Adresse ein.</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>Enter a name or a company.</source>
      <translation>Geben Sie einen Namen oder eine Firma ein.</translation>
    </message>
    <message>
      <source>Keep at most {0}.</source>
      <translation>Behalten Sie höchstens {0}.</translation>
    </message>
    <message>
      <source>Choose 1 to 9.</source>
      <translation>Wählen Sie 1 bis 9.</translation>
    </message>
    <message>
      <source>has nothing to dial</source>
      <translation>hat nichts zu wählen</translation>
    </message>
    <message>
      <source>Enter a number first.</source>
      <translation>Geben Sie zuerst eine Nummer ein.</translation>
    </message>
    <message>
      <source>Enter a number, or remove the line.</source>
      <translation>Geben Sie eine Nummer ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
      <source>{0} is {1}'s</source>
      <translation>{0} gehört zu {1}</translation>
    </message>
    <message>
      <source>is too long</source>
      <translation>ist zu lang</translation>
    </message>
    <message>
      <source>is there twice</source>
      <translation>kommt zweimal vor</translation>
    </message>
    <message>
      <source>Remove one of them.</source>
      <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
      <source>has no tone to send</source>
      <translation>hat keinen Ton zum Senden</translation>
    </message>
    <message>
      <source>Enter 0-9, *, # or A-D.</source>
      <translation>Geben Sie 0-9, *, # oder A-D ein.</translation>
    </message>
    <message>
      <source>has {0} tones</source>
      <translation>hat {0} Töne</translation>
    </message>
    <message>
      <source>Send at most {0} at a time.</source>
      <translation>Senden Sie höchstens {0} auf einmal.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D, * and #.</source>
      <translation>Verwenden Sie nur 0-9, A-D, * und #.</translation>
    </message>
    <message>
      <source>Use 0-9, *, #, A-D, a comma to pause, a semicolon to wait and a tilde to wait for the end of a prompt.</source>
      <translation>Verwenden Sie 0-9, *, #, A-D, ein Komma für eine Pause, ein Semikolon zum Warten und eine Tilde, um das Ende einer Ansage abzuwarten.</translation>
    </message>
    <message>
      <source>Use at most {0} characters.</source>
      <translation>Verwenden Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>Name fields with letters and digits, for example {PIN}.</source>
      <translation>Benennen Sie Felder mit Buchstaben und Ziffern, zum Beispiel {PIN}.</translation>
    </message>
    <message>
      <source>Give the macro a name.</source>
      <translation>Geben Sie dem Makro einen Namen.</translation>
    </message>
    <message>
      <source>Enter 0-9, *, #, A-D, and commas to pause.</source>
      <translation>Geben Sie 0-9, *, #, A-D und Kommas für Pausen ein.</translation>
    </message>
    <message>
      <source>holds something that is not a tone</source>
      <translation>enthält etwas, das kein Ton ist</translation>
    </message>
    <message>
      <source>Use up to {0} plain characters.</source>
      <translation>Verwenden Sie bis zu {0} einfache Zeichen.</translation>
    </message>
    <message>
      <source>is no phone number</source>
      <translation>ist keine Telefonnummer</translation>
    </message>
    <message>
      <source>Write + country code and digits, for example +4930123.</source>
      <translation>Schreiben Sie + Landesvorwahl und Ziffern, zum Beispiel +4930123.</translation>
    </message>
    <message>
      <source>cannot be reached: no trunk is set</source>
      <translation>ist nicht erreichbar: kein Trunk eingerichtet</translation>
    </message>
    <message>
      <source>Set a trunk, or dial a SIP address.</source>
      <translation>Richten Sie einen Trunk ein oder wählen Sie eine SIP-Adresse.</translation>
    </message>
    <message>
      <source>begins with nothing that a routing rule sends anywhere: {0}</source>
      <translation>beginnt mit nichts, das eine Leitregel irgendwohin sendet: {0}</translation>
    </message>
    <message>
      <source>Add a rule for this beginning, or one with an empty prefix for all others.</source>
      <translation>Fügen Sie eine Regel für diesen Anfang hinzu, oder eine ohne Präfix für alle anderen.</translation>
    </message>
    <message>
      <source>is not a timeline that Softphone has saved</source>
      <translation>ist keine Zeitleiste, die Softphone gespeichert hat</translation>
    </message>
    <message>
      <source>Choose a file that ends in .timeline.json.</source>
      <translation>Wählen Sie eine Datei, die auf .timeline.json endet.</translation>
    </message>
    <message>
      <source>Use {0}.</source>
      <translation>Verwenden Sie {0}.</translation>
    </message>
    <message>
      <source>Write blanks as %20.</source>
      <translation>Schreiben Sie Leerzeichen als %20.</translation>
    </message>
    <message>
      <source>Write the whole address.</source>
      <translation>Schreiben Sie die ganze Adresse.</translation>
    </message>
    <message>
      <source>Write the host out.</source>
      <translation>Schreiben Sie den Rechner aus.</translation>
    </message>
    <message>
      <source>Add it to the allowed hosts.</source>
      <translation>Fügen Sie ihn zu den erlaubten Rechnern hinzu.</translation>
    </message>
    <message>
      <source>Write something like https://crm.example.org/find.</source>
      <translation>Schreiben Sie etwas wie https://crm.example.org/find.</translation>
    </message>
    <message>
      <source>The backend no longer has this leg.</source>
      <translation>Der Dienst hat diese Leitung nicht mehr.</translation>
    </message>
    <message>
      <source>There is no room named {0}.</source>
      <translation>Es gibt keinen Raum namens {0}.</translation>
    </message>
    <message>
      <source>is more than your own</source>
      <translation>ist mehr, als Sie selbst haben</translation>
    </message>
    <message>
      <source>Ask for {0} at most.</source>
      <translation>Fordern Sie höchstens {0} an.</translation>
    </message>
    <message>
      <source>is not yours</source>
      <translation>gehört Ihnen nicht</translation>
    </message>
    <message>
      <source>This takes the API key, or a token with a role and without room_name.</source>
      <translation>Das braucht den API-Schlüssel oder ein Token mit einer Rolle und ohne room_name.</translation>
    </message>
    <message>
      <source>This takes the right to {0}, which your role has not.</source>
      <translation>Das braucht das Recht {0}, das Ihre Rolle nicht hat.</translation>
    </message>
    <message>
      <source>This concerns all teams; it takes an administrator without a team.</source>
      <translation>Das betrifft alle Teams; dafür braucht es einen Administrator ohne Team.</translation>
    </message>
    <message>
      <source>Rooms of other teams are not yours to make.</source>
      <translation>Räume anderer Teams können Sie nicht anlegen.</translation>
    </message>
    <message>
      <source>The API key is not valid here.</source>
      <translation>Der API-Schlüssel gilt hier nicht.</translation>
    </message>
    <message>
      <source>Only a supervisor in this room may choose a state for an agent.</source>
      <translation>Nur ein Supervisor in diesem Raum darf den Zustand eines Mitarbeiters wählen.</translation>
    </message>
    <message>
      <source>The API key file {0} is empty. Put the key on its first line.</source>
      <translation>Die API-Schlüsseldatei {0} ist leer. Schreiben Sie den Schlüssel in ihre erste Zeile.</translation>
    </message>
    <message>
      <source>The API key in {0} cannot travel in a header. Use printable ASCII, no spaces.</source>
      <translation>Der API-Schlüssel in {0} passt nicht in einen Header. Verwenden Sie druckbares ASCII ohne Leerzeichen.</translation>
    </message>
    <message>
      <source>The API key file {0} cannot be read. Check its path and rights.</source>
      <translation>Die API-Schlüsseldatei {0} ist nicht lesbar. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
      <source>A new API key cannot be stored in {0}. Check rights and free disk space.</source>
      <translation>Ein neuer API-Schlüssel lässt sich in {0} nicht speichern. Prüfen Sie Rechte und freien Plattenplatz.</translation>
    </message>
    <message>
      <source>The far party is shown another camera already.</source>
      <translation>Die Gegenseite sieht bereits eine andere Kamera.</translation>
    </message>
    <message>
      <source>TLS needs both files: give --tls-cert and --tls-key together.</source>
      <translation>TLS braucht beide Dateien: Geben Sie --tls-cert und --tls-key zusammen an.</translation>
    </message>
    <message>
      <source>The configuration file {0} cannot be read. Check its path and rights.</source>
      <translation>Die Konfigurationsdatei {0} ist nicht lesbar. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
      <source>The configuration file {0} is not valid TOML: {1}.</source>
      <translation>Die Konfigurationsdatei {0} ist kein gültiges TOML: {1}.</translation>
    </message>
    <message>
      <source>The TLS file {0} does not exist. Check the path.</source>
      <translation>Die TLS-Datei {0} gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>Daily calls the agents over SIP, and this gateway's SIP port can only be reached from this machine. Give --sip-listen with an address Daily reaches, or sip_address in the file's [daily] table if something in between forwards it.</source>
      <translation>Daily ruft die Mitarbeiter über SIP an, und der SIP-Port dieses Gateways ist nur von diesem Rechner aus erreichbar. Geben Sie --sip-listen mit einer Adresse an, die Daily erreicht, oder sip_address im Abschnitt [daily] der Datei, wenn etwas dazwischen sie weiterleitet.</translation>
    </message>
    <message>
      <source>Update it, or give another --data-dir.</source>
      <translation>Aktualisieren Sie es, oder geben Sie ein anderes --data-dir an.</translation>
    </message>
    <message>
      <source>No trunk is set, so phone numbers cannot be called. Start the gateway with --trunk sip:provider.example, or dial a SIP address.</source>
      <translation>Es ist kein Trunk eingerichtet, darum können keine Telefonnummern angerufen werden. Starten Sie das Gateway mit --trunk sip:provider.example oder wählen Sie eine SIP-Adresse.</translation>
    </message>
    <message>
      <source>It is being started again: try in a moment.</source>
      <translation>Es wird neu gestartet: Versuchen Sie es gleich.</translation>
    </message>
    <message>
      <source>Start the gateway with --practice-line.</source>
      <translation>Starten Sie das Gateway mit --practice-line.</translation>
    </message>
    <message>
      <source>has the query parameter {0}</source>
      <translation>hat den Abfrageparameter {0}</translation>
    </message>
    <message>
      <source>Only names that begin with X- can become headers.</source>
      <translation>Nur Namen, die mit X- beginnen, können Header werden.</translation>
    </message>
    <message>
      <source>has a line break or another control character in {0}</source>
      <translation>hat einen Zeilenumbruch oder ein anderes Steuerzeichen in {0}</translation>
    </message>
    <message>
      <source>Remove %0D, %0A and the like.</source>
      <translation>Entfernen Sie %0D, %0A und dergleichen.</translation>
    </message>
    <message>
      <source>This leg does not ring.</source>
      <translation>Diese Leitung klingelt nicht.</translation>
    </message>
    <message>
      <source>Dial-out is not enabled for this room. Set its property enable_dialout to true.</source>
      <translation>Ausgehende Anrufe sind für diesen Raum nicht eingeschaltet. Setzen Sie seine Eigenschaft enable_dialout auf true.</translation>
    </message>
    <message>
      <source>The far end uses {0} instead of {1}.</source>
      <translation>Die Gegenseite verwendet {0} statt {1}.</translation>
    </message>
    <message>
      <source>names no config</source>
      <translation>nennt keine Konfiguration</translation>
    </message>
    <message>
      <source>Use the id of a config from the list.</source>
      <translation>Verwenden Sie die ID einer Konfiguration aus der Liste.</translation>
    </message>
    <message>
      <source>would be config number {0}</source>
      <translation>wäre Konfiguration Nummer {0}</translation>
    </message>
    <message>
      <source>Delete another one first.</source>
      <translation>Löschen Sie zuerst eine andere.</translation>
    </message>
    <message>
      <source>is given together with starting_after</source>
      <translation>steht zusammen mit starting_after</translation>
    </message>
    <message>
      <source>Give one of them.</source>
      <translation>Geben Sie nur eines davon an.</translation>
    </message>
    <message>
      <source>{0} has a config</source>
      <translation>{0} hat eine Konfiguration</translation>
    </message>
    <message>
      <source>Update or delete that one.</source>
      <translation>Ändern oder löschen Sie diese.</translation>
    </message>
    <message>
      <source>Give the room's config.sip_uri.endpoint.</source>
      <translation>Geben Sie config.sip_uri.endpoint des Raums an.</translation>
    </message>
    <message>
      <source>This call was forwarded before.</source>
      <translation>Dieser Anruf wurde schon einmal weitergegeben.</translation>
    </message>
    <message>
      <source>No such call is parked here. The caller may have hung up or waited too long.</source>
      <translation>Kein solcher Anruf wartet hier. Der Anrufer hat vielleicht aufgelegt oder zu lange gewartet.</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>The call cannot be forwarded now: {0}. It stays parked.</source>
      <translation>Der Anruf lässt sich jetzt nicht weitergeben: {0}. Er wartet weiter.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on waiting. End a session first.</source>
      <translation>Der Raum hat keinen Platz für einen weiteren Anrufer; dieser wartet weiter. Beenden Sie zuerst eine Sitzung.</translation>
    </message>
    <message>
      <source>This caller does not wait any more. They may have hung up, or somebody else answered.</source>
      <translation>Dieser Anrufer wartet nicht mehr. Er hat aufgelegt, oder jemand anderes hat angenommen.</translation>
    </message>
    <message>
      <source>did not take a test call: {0}</source>
      <translation>nahm einen Testaufruf nicht an: {0}</translation>
    </message>
    <message>
      <source>Answer POST requests, one whose body has Test among them, with 200.</source>
      <translation>Beantworten Sie POST-Anfragen, darunter eine mit Test im Inhalt, mit 200.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>kann nicht geändert werden</translation>
    </message>
    <message>
      <source>Delete the config and make another one.</source>
      <translation>Löschen Sie die Konfiguration und legen Sie eine neue an.</translation>
    </message>
    <message>
      <source>has {0} twice</source>
      <translation>hat {0} zweimal</translation>
    </message>
    <message>
      <source>Name it once.</source>
      <translation>Nennen Sie es einmal.</translation>
    </message>
    <message>
      <source>Use an MP3, WAV, FLAC or OGG file of at most {0} s.</source>
      <translation>Verwenden Sie eine MP3-, WAV-, FLAC- oder OGG-Datei von höchstens {0} s.</translation>
    </message>
    <message>
      <source>is empty or too long</source>
      <translation>ist leer oder zu lang</translation>
    </message>
    <message>
      <source>cannot be read as a sound file</source>
      <translation>kann nicht als Tondatei gelesen werden</translation>
    </message>
    <message>
      <source>The far party could not be told of the hold; its audio is still cut.</source>
      <translation>Der Gegenseite konnte das Halten nicht mitgeteilt werden; ihr Ton ist trotzdem unterbrochen.</translation>
    </message>
    <message>
      <source>The far party could not be taken off hold. Try again.</source>
      <translation>Das Halten der Gegenseite ließ sich nicht aufheben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The request failed.</source>
      <translation>Die Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The gateway has a problem of its own; see its log.</source>
      <translation>Das Gateway hat selbst ein Problem; siehe sein Protokoll.</translation>
    </message>
    <message>
      <source>There is nothing at {0}.</source>
      <translation>Unter {0} gibt es nichts.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced. Try again in a few seconds.</source>
      <translation>Das SIP-Modul wird ersetzt. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
      <source>The room has all of its {0} legs{1}. Hang up one first.</source>
      <translation>Der Raum hat alle seine {0} Leitungen{1} belegt. Legen Sie zuerst eine auf.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; tones can be sent after that.</source>
      <translation>Die Leitung ist noch nicht angenommen; danach lassen sich Töne senden.</translation>
    </message>
    <message>
      <source>names nobody in this meeting</source>
      <translation>nennt niemanden in dieser Besprechung</translation>
    </message>
    <message>
      <source>Use a participant_id.</source>
      <translation>Verwenden Sie eine participant_id.</translation>
    </message>
    <message>
      <source>Only supervisors may be in a room unseen.</source>
      <translation>Nur Supervisoren dürfen ungesehen in einem Raum sein.</translation>
    </message>
    <message>
      <source>You were put out of this room for good.</source>
      <translation>Sie wurden endgültig aus diesem Raum entfernt.</translation>
    </message>
    <message>
      <source>The room is not open now (its nbf or exp says so).</source>
      <translation>Der Raum ist jetzt nicht offen (sein nbf oder exp sagt es).</translation>
    </message>
    <message>
      <source>There is no participant {0} in this room.</source>
      <translation>In diesem Raum gibt es keinen Teilnehmer {0}.</translation>
    </message>
    <message>
      <source>names nothing in this list</source>
      <translation>nennt nichts aus dieser Liste</translation>
    </message>
    <message>
      <source>Use an id from the list.</source>
      <translation>Verwenden Sie eine ID aus der Liste.</translation>
    </message>
    <message>
      <source>Use 16000 or 48000.</source>
      <translation>Verwenden Sie 16000 oder 48000.</translation>
    </message>
    <message>
      <source>a frame has {0} bytes</source>
      <translation>ein Frame hat {0} Bytes</translation>
    </message>
    <message>
      <source>Send {0} bytes: 20 ms of 16-bit mono at {1} Hz.</source>
      <translation>Senden Sie {0} Bytes: 20 ms mono mit 16 Bit bei {1} Hz.</translation>
    </message>
    <message>
      <source>The recording could not be completed: the disk did not take its end.</source>
      <translation>Die Aufzeichnung ließ sich nicht abschließen: Die Platte nahm ihr Ende nicht an.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The call goes on.</source>
      <translation>Die Aufzeichnung brach ab: {0}. Der Anruf geht weiter.</translation>
    </message>
    <message>
      <source>The recording cannot be written: {0}. Free some disk space or check the rights of the data folder.</source>
      <translation>Die Aufzeichnung lässt sich nicht schreiben: {0}. Schaffen Sie Plattenplatz oder prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
      <source>The recording goes on. Stop it first.</source>
      <translation>Die Aufzeichnung läuft noch. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
      <source>The recording is not finished.</source>
      <translation>Die Aufzeichnung ist nicht fertig.</translation>
    </message>
    <message>
      <source>This link is not valid, or no longer. Ask for a new access-link.</source>
      <translation>Dieser Link gilt nicht oder nicht mehr. Fordern Sie einen neuen access-link an.</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>Give the session id of the one to be recorded.</source>
      <translation>Geben Sie die Sitzungs-ID dessen an, der aufgezeichnet werden soll.</translation>
    </message>
    <message>
      <source>Whom the layout names is not in the room.</source>
      <translation>Wen das Layout nennt, ist nicht im Raum.</translation>
    </message>
    <message>
      <source>The room is being recorded already. Stop that recording, or give another instanceId.</source>
      <translation>Der Raum wird bereits aufgezeichnet. Beenden Sie diese Aufzeichnung oder geben Sie eine andere instanceId an.</translation>
    </message>
    <message>
      <source>The room is not being recorded.</source>
      <translation>Der Raum wird nicht aufgezeichnet.</translation>
    </message>
    <message>
      <source>Daily named no SIP address for the caller's room.</source>
      <translation>Daily nannte keine SIP-Adresse für den Raum des Anrufers.</translation>
    </message>
    <message>
      <source>Daily did not call back in time.</source>
      <translation>Daily rief nicht rechtzeitig zurück.</translation>
    </message>
    <message>
      <source>The agent hung up before the caller was put through.</source>
      <translation>Der Mitarbeiter legte auf, bevor der Anrufer durchgestellt war.</translation>
    </message>
    <message>
      <source>Send Daily's body as it is.</source>
      <translation>Senden Sie Dailys Inhalt unverändert.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on ringing. End a session first.</source>
      <translation>Der Raum hat keinen Platz für einen weiteren Anrufer; bei diesem klingelt es weiter. Beenden Sie zuerst eine Sitzung.</translation>
    </message>
    <message>
      <source>This caller does not ring any more. Somebody else answered, or they hung up.</source>
      <translation>Dieser Anrufer klingelt nicht mehr. Jemand anderes hat angenommen, oder er hat aufgelegt.</translation>
    </message>
    <message>
      <source>The secret Daily signs its webhooks with is not base64. Copy the hmac of the pinless dial-in config as it is.</source>
      <translation>Das Geheimnis, mit dem Daily seine Webhooks signiert, ist kein base64. Übernehmen Sie hmac der Konfiguration unverändert.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the secret cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>Dieses System hat keinen brauchbaren Schlüsselbund, das Geheimnis kann daher nicht aufbewahrt werden. Entsperren oder installieren Sie einen, oder legen Sie es in die Umgebung des Gateways.</translation>
    </message>
    <message>
      <source>The request is not signed.</source>
      <translation>Die Anfrage ist nicht signiert.</translation>
    </message>
    <message>
      <source>The signature is not right.</source>
      <translation>Die Signatur stimmt nicht.</translation>
    </message>
    <message>
      <source>The request is too old, or its clock or ours is wrong.</source>
      <translation>Die Anfrage ist zu alt, oder ihre oder unsere Uhr geht falsch.</translation>
    </message>
    <message>
      <source>The timestamp is no number.</source>
      <translation>Der Zeitstempel ist keine Zahl.</translation>
    </message>
    <message>
      <source>Invalid sessionId: {0} is no telephony session of this room now. It may have ended.</source>
      <translation>Ungültige sessionId: {0} ist jetzt keine Telefonsitzung dieses Raums. Sie ist vielleicht beendet.</translation>
    </message>
    <message>
      <source>names no room</source>
      <translation>nennt keinen Raum</translation>
    </message>
    <message>
      <source>Use the id of a room from the list.</source>
      <translation>Verwenden Sie die ID eines Raums aus der Liste.</translation>
    </message>
    <message>
      <source>a room named {0} exists</source>
      <translation>einen Raum namens {0} gibt es schon</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} is kept for dial-in</source>
      <translation>{0} ist für Einwahlen reserviert</translation>
    </message>
    <message>
      <source>name a room twice</source>
      <translation>nennen einen Raum zweimal</translation>
    </message>
    <message>
      <source>Give each room a name of its own.</source>
      <translation>Geben Sie jedem Raum einen eigenen Namen.</translation>
    </message>
    <message>
      <source>has {0}, which is no room</source>
      <translation>hat {0}; das ist kein Raum</translation>
    </message>
    <message>
      <source>This gateway does not relay Daily's callers. Start it with --relay-daily.</source>
      <translation>Dieses Gateway leitet keine Anrufer von Daily weiter. Starten Sie es mit --relay-daily.</translation>
    </message>
    <message>
      <source>There is no dial-in config {0}.</source>
      <translation>Es gibt keine Einwahlkonfiguration {0}.</translation>
    </message>
    <message>
      <source>There is no meeting {0}.</source>
      <translation>Es gibt keine Besprechung {0}.</translation>
    </message>
    <message>
      <source>Refused or failed.</source>
      <translation>Abgelehnt oder fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The recording has been deleted.</source>
      <translation>Die Aufzeichnung wurde gelöscht.</translation>
    </message>
    <message>
      <source>There is no recording {0}.</source>
      <translation>Es gibt keine Aufzeichnung {0}.</translation>
    </message>
    <message>
      <source>Send the header Authorization: Bearer and the key.</source>
      <translation>Senden Sie den Header Authorization: Bearer und den Schlüssel.</translation>
    </message>
    <message>
      <source>is too large</source>
      <translation>ist zu groß</translation>
    </message>
    <message>
      <source>Send at most {0} bytes.</source>
      <translation>Senden Sie höchstens {0} Bytes.</translation>
    </message>
    <message>
      <source>The room {0} is not hosting a call.</source>
      <translation>Im Raum {0} läuft kein Gespräch.</translation>
    </message>
    <message>
      <source>Correct the JSON text.</source>
      <translation>Korrigieren Sie den JSON-Text.</translation>
    </message>
    <message>
      <source>This takes the API key, or an owner token of the room whose permissions.canAdmin includes participants.</source>
      <translation>Das braucht den API-Schlüssel oder ein Besitzertoken des Raums, dessen permissions.canAdmin participants enthält.</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is no webhook {0}.</source>
      <translation>Es gibt keinen Webhook {0}.</translation>
    </message>
    <message>
      <source>Port {0} on {1} cannot be opened; another program may use it. Give another --port, or 0 for a free one.</source>
      <translation>Port {0} auf {1} lässt sich nicht öffnen; vielleicht verwendet ihn ein anderes Programm. Geben Sie einen anderen --port an, oder 0 für einen freien.</translation>
    </message>
    <message>
      <source>The TLS certificate and key cannot be used. Check that they are PEM files and belong together.</source>
      <translation>TLS-Zertifikat und -Schlüssel sind nicht verwendbar. Prüfen Sie, dass es PEM-Dateien sind und sie zusammengehören.</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>hat {0}</translation>
    </message>
    <message>
      <source>Choose from {0}.</source>
      <translation>Wählen Sie aus {0}.</translation>
    </message>
    <message>
      <source>The SIP engine has no room for another kind of call until it is restarted.</source>
      <translation>Das SIP-Modul hat bis zum Neustart keinen Platz für eine weitere Art von Anruf.</translation>
    </message>
    <message>
      <source>The SIP engine refused to set up an account for this call.</source>
      <translation>Das SIP-Modul lehnte es ab, für diesen Anruf ein Konto anzulegen.</translation>
    </message>
    <message>
      <source>Write it as sip:user@host, sip:user@host:port or sip:user@host;transport=tcp.</source>
      <translation>Schreiben Sie es als sip:benutzer@rechner, sip:benutzer@rechner:port oder sip:benutzer@rechner;transport=tcp.</translation>
    </message>
    <message>
      <source>is longer than {0} characters</source>
      <translation>ist länger als {0} Zeichen</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Kürzen Sie es.</translation>
    </message>
    <message>
      <source>contains a space or a control character</source>
      <translation>enthält ein Leerzeichen oder Steuerzeichen</translation>
    </message>
    <message>
      <source>uses sips:</source>
      <translation>verwendet sips:</translation>
    </message>
    <message>
      <source>Write sip:user@host;transport=tls instead.</source>
      <translation>Schreiben Sie stattdessen sip:benutzer@rechner;transport=tls.</translation>
    </message>
    <message>
      <source>is not an address the engine can call: {0}</source>
      <translation>ist keine Adresse, die das SIP-Modul anrufen kann: {0}</translation>
    </message>
    <message>
      <source>has port {0}</source>
      <translation>hat den Port {0}</translation>
    </message>
    <message>
      <source>Use a port from 1 to 65535.</source>
      <translation>Verwenden Sie einen Port von 1 bis 65535.</translation>
    </message>
    <message>
      <source>has a header named {0}</source>
      <translation>hat einen Header namens {0}</translation>
    </message>
    <message>
      <source>Only X-... headers can be added.</source>
      <translation>Nur X-...-Header können hinzugefügt werden.</translation>
    </message>
    <message>
      <source>has a line break or control character in {0}</source>
      <translation>hat einen Zeilenumbruch oder ein Steuerzeichen in {0}</translation>
    </message>
    <message>
      <source>has {0} characters in {1}</source>
      <translation>hat {0} Zeichen in {1}</translation>
    </message>
    <message>
      <source>Send at most {0}.</source>
      <translation>Senden Sie höchstens {0}.</translation>
    </message>
    <message>
      <source>asks for transport {0}</source>
      <translation>verlangt den Transport {0}</translation>
    </message>
    <message>
      <source>Use udp, tcp or tls.</source>
      <translation>Verwenden Sie udp, tcp oder tls.</translation>
    </message>
    <message>
      <source>asks for encryption {0}</source>
      <translation>verlangt die Verschlüsselung {0}</translation>
    </message>
    <message>
      <source>Use srtp=sdes or srtp=dtls.</source>
      <translation>Verwenden Sie srtp=sdes oder srtp=dtls.</translation>
    </message>
    <message>
      <source>The host {0} cannot be found. Check the address and the name service.</source>
      <translation>Der Rechner {0} ist nicht zu finden. Prüfen Sie die Adresse und den Namensdienst.</translation>
    </message>
    <message>
      <source>has no valid IP address: {0}</source>
      <translation>hat keine gültige IP-Adresse: {0}</translation>
    </message>
    <message>
      <source>has the parameter {0}</source>
      <translation>hat den Parameter {0}</translation>
    </message>
    <message>
      <source>Only ;transport= and ;srtp= can be used.</source>
      <translation>Nur ;transport= und ;srtp= können verwendet werden.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced; try again in a moment.</source>
      <translation>Das SIP-Modul wird ersetzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>The SIP engine already carries {0} calls.</source>
      <translation>Das SIP-Modul führt bereits {0} Anrufe.</translation>
    </message>
    <message>
      <source>The call has ended.</source>
      <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
      <source>The SIP engine did not start.</source>
      <translation>Das SIP-Modul ist nicht gestartet.</translation>
    </message>
    <message>
      <source>The caller has hung up.</source>
      <translation>Der Anrufer hat aufgelegt.</translation>
    </message>
    <message>
      <source>The SIP engine could not answer.</source>
      <translation>Das SIP-Modul konnte nicht annehmen.</translation>
    </message>
    <message>
      <source>The SIP engine failed.</source>
      <translation>Das SIP-Modul ist ausgefallen.</translation>
    </message>
    <message>
      <source>The call is just being handed over.</source>
      <translation>Der Anruf wird gerade übergeben.</translation>
    </message>
    <message>
      <source>Only a call with video, once answered, can be shown a picture.</source>
      <translation>Nur bei einem angenommenen Anruf mit Video kann ein Bild gezeigt werden.</translation>
    </message>
    <message>
      <source>The call is just being changed; try again in a moment.</source>
      <translation>Der Anruf wird gerade geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Only an answered call can be put on hold.</source>
      <translation>Nur ein angenommener Anruf lässt sich halten.</translation>
    </message>
    <message>
      <source>Only an answered call can be handed over.</source>
      <translation>Nur ein angenommener Anruf lässt sich übergeben.</translation>
    </message>
    <message>
      <source>Only an answered call can be taken over.</source>
      <translation>Nur ein angenommener Anruf lässt sich übernehmen.</translation>
    </message>
    <message>
      <source>The far party does not want to see anybody now.</source>
      <translation>Die Gegenseite möchte jetzt niemanden sehen.</translation>
    </message>
    <message>
      <source>The far party does not take the hold.</source>
      <translation>Die Gegenseite nimmt das Halten nicht an.</translation>
    </message>
    <message>
      <source>The far party does not take the call back.</source>
      <translation>Die Gegenseite nimmt den Anruf nicht zurück.</translation>
    </message>
    <message>
      <source>The call cannot be held now.</source>
      <translation>Der Anruf lässt sich jetzt nicht halten.</translation>
    </message>
    <message>
      <source>The far party cannot take over another call. Connect the two here instead.</source>
      <translation>Die Gegenseite kann keinen anderen Anruf übernehmen. Verbinden Sie die beiden stattdessen hier.</translation>
    </message>
    <message>
      <source>The call cannot be handed over now.</source>
      <translation>Der Anruf lässt sich jetzt nicht übergeben.</translation>
    </message>
    <message>
      <source>Nobody is shown anything on hold.</source>
      <translation>Während des Haltens wird niemandem etwas gezeigt.</translation>
    </message>
    <message>
      <source>The secure connection failed.</source>
      <translation>Die sichere Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The host refused the connection.</source>
      <translation>Der Rechner hat die Verbindung verweigert.</translation>
    </message>
    <message>
      <source>The network cannot be reached.</source>
      <translation>Das Netz ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>The host cannot be reached.</source>
      <translation>Der Rechner ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>The address leads nowhere.</source>
      <translation>Die Adresse führt nirgendwohin.</translation>
    </message>
    <message>
      <source>No audio came any more.</source>
      <translation>Es kam kein Ton mehr.</translation>
    </message>
    <message>
      <source>The host closed the connection.</source>
      <translation>Der Rechner hat die Verbindung geschlossen.</translation>
    </message>
    <message>
      <source>No response from the host.</source>
      <translation>Keine Antwort vom Rechner.</translation>
    </message>
    <message>
      <source>The far party does not respond any more.</source>
      <translation>Die Gegenseite antwortet nicht mehr.</translation>
    </message>
    <message>
      <source>Nobody listens at the address.</source>
      <translation>Unter der Adresse hört niemand zu.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be checked, because it is an address and not a name. Write the host name that stands in its certificate.</source>
      <translation>Das Zertifikat von {0} ist nicht prüfbar, weil dies eine Adresse und kein Name ist. Schreiben Sie den Rechnernamen, der im Zertifikat steht.</translation>
    </message>
    <message>
      <source>The SIP engine failed and is being replaced; try again in a moment.</source>
      <translation>Das SIP-Modul ist ausgefallen und wird ersetzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>The SIP engine did not take the call.</source>
      <translation>Das SIP-Modul nahm den Anruf nicht an.</translation>
    </message>
    <message>
      <source>No free port for SIP was found on {0}.</source>
      <translation>Auf {0} wurde kein freier Port für SIP gefunden.</translation>
    </message>
    <message>
      <source>SIP cannot listen on {0} port {1}: {2}. End the program that uses it, or choose another with --sip-listen.</source>
      <translation>SIP kann auf {0} Port {1} nicht lauschen: {2}. Beenden Sie das Programm, das ihn verwendet, oder wählen Sie mit --sip-listen einen anderen.</translation>
    </message>
    <message>
      <source>The SIP engine could not register.</source>
      <translation>Das SIP-Modul konnte nicht registrieren.</translation>
    </message>
    <message>
      <source>The far party does not encrypt the audio.</source>
      <translation>Die Gegenseite verschlüsselt den Ton nicht.</translation>
    </message>
    <message>
      <source>The far party answered with {0}, which was not offered.</source>
      <translation>Die Gegenseite antwortete mit {0}, was nicht angeboten war.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be trusted.</source>
      <translation>Dem Zertifikat von {0} kann nicht vertraut werden.</translation>
    </message>
    <message>
      <source>The certificate of {0} has expired. Its owner must renew it.</source>
      <translation>Das Zertifikat von {0} ist abgelaufen. Sein Inhaber muss es erneuern.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not valid yet. Check the clock of this machine.</source>
      <translation>Das Zertifikat von {0} gilt noch nicht. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
      <source>The certificate of {0} is made out to another name, so it may be an impostor.</source>
      <translation>Das Zertifikat von {0} ist auf einen anderen Namen ausgestellt; es könnte ein Betrüger sein.</translation>
    </message>
    <message>
      <source>The certificate of {0} is signed by nobody this machine trusts. If that is right, set sip_tls_ca to the certificate of its authority.</source>
      <translation>Das Zertifikat von {0} ist von niemandem unterschrieben, dem dieser Rechner vertraut. Wenn das richtig ist, setzen Sie sip_tls_ca auf das Zertifikat der Stelle.</translation>
    </message>
    <message>
      <source>Use 0-9 A-D * #.</source>
      <translation>Verwenden Sie 0-9 A-D * #.</translation>
    </message>
    <message>
      <source>The call ended before all tones were sent.</source>
      <translation>Der Anruf endete, bevor alle Töne gesendet waren.</translation>
    </message>
    <message>
      <source>The SIP engine did not send the tone.</source>
      <translation>Das SIP-Modul hat den Ton nicht gesendet.</translation>
    </message>
    <message>
      <source>This gateway keeps no SIP trace. Start it with --sip-trace, then call again.</source>
      <translation>Dieses Gateway bewahrt keine SIP-Spur auf. Starten Sie es mit --sip-trace und rufen Sie dann erneut an.</translation>
    </message>
    <message>
      <source>There is no SIP trace of the session {0}. Traces of ended calls are kept for ten minutes.</source>
      <translation>Es gibt keine SIP-Spur der Sitzung {0}. Spuren beendeter Anrufe bleiben zehn Minuten erhalten.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner send a picture.</source>
      <translation>Das Besprechungstoken erlaubt seinem Inhaber nicht, ein Bild zu senden.</translation>
    </message>
    <message>
      <source>The permissions of this party do not let it see anybody.</source>
      <translation>Die Rechte dieses Teilnehmers lassen ihn niemanden sehen.</translation>
    </message>
    <message>
      <source>This socket speaks {0}.</source>
      <translation>Dieser Socket spricht {0}.</translation>
    </message>
    <message>
      <source>is given alone</source>
      <translation>steht allein</translation>
    </message>
    <message>
      <source>Give updatePermissions, setAudio or eject as well.</source>
      <translation>Geben Sie auch updatePermissions, setAudio oder eject an.</translation>
    </message>
    <message>
      <source>Only owners may change their own permissions or who may administrate.</source>
      <translation>Nur Besitzer dürfen ihre eigenen Rechte ändern oder festlegen, wer verwalten darf.</translation>
    </message>
    <message>
      <source>Only owners may let somebody's audio in again.</source>
      <translation>Nur Besitzer dürfen den Ton von jemandem wieder zulassen.</translation>
    </message>
    <message>
      <source>This needs an owner token, or one that may administrate participants.</source>
      <translation>Das braucht ein Besitzertoken, oder eines, das Teilnehmer verwalten darf.</translation>
    </message>
    <message>
      <source>This needs an owner token.</source>
      <translation>Das braucht ein Besitzertoken.</translation>
    </message>
    <message>
      <source>The monitor needs the API key, or an owner token without room_name whose permissions.canAdmin includes participants.</source>
      <translation>Der Monitor braucht den API-Schlüssel oder ein Besitzertoken ohne room_name, dessen permissions.canAdmin participants enthält.</translation>
    </message>
    <message>
      <source>Your role does not see the floor.</source>
      <translation>Ihre Rolle sieht die Übersicht nicht.</translation>
    </message>
    <message>
      <source>is not an object</source>
      <translation>ist kein Objekt</translation>
    </message>
    <message>
      <source>Give the parameters by name.</source>
      <translation>Geben Sie die Parameter mit Namen an.</translation>
    </message>
    <message>
      <source>Join the room first.</source>
      <translation>Betreten Sie zuerst den Raum.</translation>
    </message>
    <message>
      <source>Only supervisors may do this.</source>
      <translation>Nur Supervisoren dürfen das.</translation>
    </message>
    <message>
      <source>This socket has joined already.</source>
      <translation>Dieser Socket ist bereits beigetreten.</translation>
    </message>
    <message>
      <source>The room {0} has been deleted.</source>
      <translation>Der Raum {0} wurde gelöscht.</translation>
    </message>
    <message>
      <source>The meeting token is for another room.</source>
      <translation>Das Besprechungstoken gilt für einen anderen Raum.</translation>
    </message>
    <message>
      <source>The room is not open now; its nbf or exp says so.</source>
      <translation>Der Raum ist jetzt nicht offen; sein nbf oder exp sagt es.</translation>
    </message>
    <message>
      <source>A frame is one JSON object; batches are not offered.</source>
      <translation>Ein Frame ist ein JSON-Objekt; Stapel werden nicht angeboten.</translation>
    </message>
    <message>
      <source>A request has jsonrpc "2.0" and a method.</source>
      <translation>Eine Anfrage hat jsonrpc "2.0" und eine Methode.</translation>
    </message>
    <message>
      <source>A request has no member {0}.</source>
      <translation>Eine Anfrage hat kein Feld {0}.</translation>
    </message>
    <message>
      <source>The frame is not JSON.</source>
      <translation>Der Frame ist kein JSON.</translation>
    </message>
    <message>
      <source>There is no call {0} in this room.</source>
      <translation>In diesem Raum gibt es keinen Anruf {0}.</translation>
    </message>
    <message>
      <source>This call has no video.</source>
      <translation>Dieser Anruf hat kein Video.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner see this party.</source>
      <translation>Das Besprechungstoken erlaubt seinem Inhaber nicht, diesen Teilnehmer zu sehen.</translation>
    </message>
    <message>
      <source>The audit trail in {0} cannot be read.</source>
      <translation>Das Prüfprotokoll in {0} ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Only who joined as a supervisor may: with a token that may administrate participants and has neither presence nor the right to send.</source>
      <translation>Das darf nur, wer als Supervisor beigetreten ist: mit einem Token, das Teilnehmer verwalten darf und weder Präsenz noch Senderecht hat.</translation>
    </message>
    <message>
      <source>A whisper never reaches a telephony leg; name an agent.</source>
      <translation>Ein Flüstern erreicht nie eine Telefonleitung; nennen Sie einen Mitarbeiter.</translation>
    </message>
    <message>
      <source>This leg has no audio yet, so there is nothing to measure.</source>
      <translation>Diese Leitung hat noch keinen Ton, es gibt also nichts zu messen.</translation>
    </message>
    <message>
      <source>More than {0} tones would wait on this leg. Send the rest later.</source>
      <translation>Auf dieser Leitung würden mehr als {0} Töne warten. Senden Sie den Rest später.</translation>
    </message>
    <message>
      <source>Tones went out as {0}; this leg cannot send them as {1}.</source>
      <translation>Die Töne gingen als {0} hinaus; diese Leitung kann sie nicht als {1} senden.</translation>
    </message>
    <message>
      <source>Tones last {0} ms on this leg; {1} ms cannot be set.</source>
      <translation>Töne dauern auf dieser Leitung {0} ms; {1} ms lassen sich nicht einstellen.</translation>
    </message>
    <message>
      <source>names no call that could be taken over</source>
      <translation>nennt keinen Anruf, der übernommen werden könnte</translation>
    </message>
    <message>
      <source>Decline the request.</source>
      <translation>Lehnen Sie die Bitte ab.</translation>
    </message>
    <message>
      <source>The far party does not ask to be transferred now.</source>
      <translation>Die Gegenseite bittet jetzt nicht um Weiterleitung.</translation>
    </message>
    <message>
      <source>has header parameters</source>
      <translation>hat Header-Parameter</translation>
    </message>
    <message>
      <source>Leave out what follows the question mark.</source>
      <translation>Lassen Sie weg, was dem Fragezeichen folgt.</translation>
    </message>
    <message>
      <source>is the party on this leg itself</source>
      <translation>ist die Gegenseite dieser Leitung selbst</translation>
    </message>
    <message>
      <source>Give somebody else's address.</source>
      <translation>Geben Sie die Adresse von jemand anderem an.</translation>
    </message>
    <message>
      <source>is the room the leg is in</source>
      <translation>ist der Raum, in dem die Leitung ist</translation>
    </message>
    <message>
      <source>Give another room or address.</source>
      <translation>Geben Sie einen anderen Raum oder eine andere Adresse an.</translation>
    </message>
    <message>
      <source>is the leg itself</source>
      <translation>ist die Leitung selbst</translation>
    </message>
    <message>
      <source>Give another leg's sessionId.</source>
      <translation>Geben Sie die sessionId einer anderen Leitung an.</translation>
    </message>
    <message>
      <source>The leg is being hung up.</source>
      <translation>Die Leitung wird gerade aufgelegt.</translation>
    </message>
    <message>
      <source>A transfer of this leg is under way. Wait for its outcome.</source>
      <translation>Diese Leitung wird gerade weitergeleitet. Warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; it can be transferred then.</source>
      <translation>Die Leitung ist noch nicht angenommen; danach lässt sie sich weiterleiten.</translation>
    </message>
    <message>
      <source>leads nowhere: {0}</source>
      <translation>führt nirgendwohin: {0}</translation>
    </message>
    <message>
      <source>Give a room that takes dial-in calls.</source>
      <translation>Geben Sie einen Raum an, der Einwahlen annimmt.</translation>
    </message>
    <message>
      <source>A trunk named {0} is in the gateway's configuration already. Choose another name.</source>
      <translation>Ein Trunk namens {0} steht schon in der Konfiguration des Gateways. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The trunks cannot be kept. Check the space and the rights of the data folder.</source>
      <translation>Die Trunks lassen sich nicht aufbewahren. Prüfen Sie Platz und Rechte des Datenordners.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the password cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>Dieses System hat keinen brauchbaren Schlüsselbund, das Passwort kann daher nicht aufbewahrt werden. Entsperren oder installieren Sie einen, oder legen Sie es in die Umgebung des Gateways.</translation>
    </message>
    <message>
      <source>A routing rule names the trunk {0}, which does not exist. Known are {1}.</source>
      <translation>Eine Leitregel nennt den Trunk {0}, den es nicht gibt. Bekannt sind {1}.</translation>
    </message>
    <message>
      <source>Two trunks are named {0}. Give each a name of its own.</source>
      <translation>Zwei Trunks heißen {0}. Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
      <source>The routing rule for {0} shows {1}, which none of its trunks lets us show. Add it to caller_ids of a trunk.</source>
      <translation>Die Leitregel für {0} zeigt {1}, was keiner ihrer Trunks uns zeigen lässt. Fügen Sie es bei caller_ids eines Trunks hinzu.</translation>
    </message>
    <message>
      <source>The caller id {0} cannot be presented; the far party sees {1}.</source>
      <translation>Die Anrufernummer {0} kann nicht gezeigt werden; die Gegenseite sieht {1}.</translation>
    </message>
    <message>
      <source>The trunk {0} did not take the call: {1}{2}. It goes through {3} now.</source>
      <translation>Der Trunk {0} nahm den Anruf nicht: {1}{2}. Er geht jetzt über {3}.</translation>
    </message>
    <message>
      <source>The number cannot be withheld here; no trunk carries the call.</source>
      <translation>Die Nummer lässt sich hier nicht unterdrücken; kein Trunk führt den Anruf.</translation>
    </message>
    <message>
      <source>A camera's picture is sent in {0} x {1} pixels, at most {2} frames a second and about {3} kbit/s.</source>
      <translation>Das Bild einer Kamera wird in {0} x {1} Pixeln gesendet, höchstens {2} Bilder je Sekunde und etwa {3} kbit/s.</translation>
    </message>
    <message>
      <source>The far end does not take video in {0}; the leg is audio only.</source>
      <translation>Die Gegenseite nimmt kein Video in {0} an; die Leitung hat nur Ton.</translation>
    </message>
    <message>
      <source>would be webhook number {0}</source>
      <translation>wäre Webhook Nummer {0}</translation>
    </message>
    <message>
      <source>Answer POST requests with 200 within a few seconds.</source>
      <translation>Beantworten Sie POST-Anfragen innerhalb weniger Sekunden mit 200.</translation>
    </message>
    <message>
      <source>Links cannot be handed to this window: {0}.</source>
      <translation>Links können nicht an dieses Fenster übergeben werden: {0}.</translation>
    </message>
    <message>
      <source>Softphone is already running.</source>
      <translation>Softphone läuft bereits.</translation>
    </message>
    <message>
      <source>This was not seen within {0} seconds.</source>
      <translation>Dies war innerhalb von {0} Sekunden nicht zu sehen.</translation>
    </message>
    <message>
      <source>The call was hung up, but its end was not seen; it may still be live.</source>
      <translation>Der Anruf wurde aufgelegt, aber sein Ende war nicht zu sehen; er läuft vielleicht noch.</translation>
    </message>
    <message>
      <source>Links were not registered: the registry cannot be written. Ask your administrator.</source>
      <translation>Links wurden nicht registriert: Die Registrierung ist nicht beschreibbar. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
      <source>Links were not registered: {0} cannot be written. Check its owner.</source>
      <translation>Links wurden nicht registriert: {0} ist nicht beschreibbar. Prüfen Sie den Besitzer.</translation>
    </message>
    <message>
      <source>No log file is written: {0}. Free disk space or check the folder.</source>
      <translation>Es wird keine Protokolldatei geschrieben: {0}. Schaffen Sie Plattenplatz oder prüfen Sie den Ordner.</translation>
    </message>
    <message>
      <source>There is nothing stored for “{0}” of the macro “{1}”. Change the macro and enter it.</source>
      <translation>Für „{0}“ des Makros „{1}“ ist nichts gespeichert. Ändern Sie das Makro und geben Sie es ein.</translation>
    </message>
    <message>
      <source>This installation is incomplete. Install Softphone again.</source>
      <translation>Diese Installation ist unvollständig. Installieren Sie Softphone neu.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be used. Check its owner and free disk space.</source>
      <translation>Der Ordner {0} ist nicht verwendbar. Prüfen Sie Besitzer und freien Plattenplatz.</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _, at most 128.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, - und _, höchstens 128.</translation>
    </message>
    <message>
      <source>Use the two capital letters of a country, such as DE, or leave it empty.</source>
      <translation>Verwenden Sie die zwei Großbuchstaben eines Landes wie DE, oder lassen Sie es leer.</translation>
    </message>
    <message>
      <source>Enter 1 to 199 characters.</source>
      <translation>Geben Sie 1 bis 199 Zeichen ein.</translation>
    </message>
    <message>
      <source>Write an address and a port, such as 127.0.0.1:0 or 0.0.0.0:5060.</source>
      <translation>Schreiben Sie eine Adresse und einen Port, etwa 127.0.0.1:0 oder 0.0.0.0:5060.</translation>
    </message>
    <message>
      <source>Write a SIP address such as sip:pbx.example.org, or leave it empty.</source>
      <translation>Schreiben Sie eine SIP-Adresse wie sip:pbx.example.org, oder lassen Sie es leer.</translation>
    </message>
    <message>
      <source>Write one host a line, such as crm.example.org.</source>
      <translation>Schreiben Sie einen Rechner je Zeile, etwa crm.example.org.</translation>
    </message>
    <message>
      <source>Write 1 to 100 of them, each of at most 60 characters.</source>
      <translation>Schreiben Sie 1 bis 100 davon, jede mit höchstens 60 Zeichen.</translation>
    </message>
    <message>
      <source>is decided by {0}</source>
      <translation>wird durch {0} bestimmt</translation>
    </message>
    <message>
      <source>Ask whoever looks after it.</source>
      <translation>Fragen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
      <source>The settings were not written to {0}: {1}.</source>
      <translation>Die Einstellungen wurden nicht nach {0} geschrieben: {1}.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other profile has.</source>
      <translation>Geben Sie einen Namen von 1 bis 60 Zeichen ein, den kein anderes Profil hat.</translation>
    </message>
    <message>
      <source>Write the address with https://, such as https://phone.example.org.</source>
      <translation>Schreiben Sie die Adresse mit https://, etwa https://phone.example.org.</translation>
    </message>
    <message>
      <source>Copy the room's address, such as https://team.daily.co/desk.</source>
      <translation>Kopieren Sie die Adresse des Raums, etwa https://team.daily.co/desk.</translation>
    </message>
    <message>
      <source>Write the address with https://, as your administrator gave it to you.</source>
      <translation>Schreiben Sie die Adresse mit https://, wie Ihr Administrator sie Ihnen gab.</translation>
    </message>
    <message>
      <source>Paste it here.</source>
      <translation>Fügen Sie es hier ein.</translation>
    </message>
    <message>
      <source>They belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>Sie gehören zum Gateway auf diesem Rechner. Verwenden Sie zuerst das Profil „Local“.</translation>
    </message>
    <message>
      <source>Import at most 64 MB at a time.</source>
      <translation>Importieren Sie höchstens 64 MB auf einmal.</translation>
    </message>
    <message>
      <source>is neither vCard nor a table with a column “name” or “phone”</source>
      <translation>ist weder vCard noch eine Tabelle mit einer Spalte „name“ oder „phone“</translation>
    </message>
    <message>
      <source>Choose another file, or name the columns in its first line.</source>
      <translation>Wählen Sie eine andere Datei oder benennen Sie die Spalten in ihrer ersten Zeile.</translation>
    </message>
    <message>
      <source>Reading ended in line {0}: {1}.</source>
      <translation>Das Lesen endete in Zeile {0}: {1}.</translation>
    </message>
    <message>
      <source>Only the first {0} rows were read.</source>
      <translation>Nur die ersten {0} Zeilen wurden gelesen.</translation>
    </message>
    <message>
      <source>Line {0} has neither a name nor a number.</source>
      <translation>Zeile {0} hat weder Namen noch Nummer.</translation>
    </message>
    <message>
      <source>The program ended before the call did.</source>
      <translation>Das Programm endete vor dem Anruf.</translation>
    </message>
    <message>
      <source>Keep it under {0}.</source>
      <translation>Bleiben Sie unter {0}.</translation>
    </message>
    <message>
      <source>are {0}</source>
      <translation>sind {0}</translation>
    </message>
    <message>
      <source>“{0}…” is too long</source>
      <translation>„{0}…“ ist zu lang</translation>
    </message>
    <message>
      <source>Update this program; {0} not touched until then.</source>
      <translation>Aktualisieren Sie dieses Programm; {0} bleibt bis dahin unberührt.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the key is remembered until the program ends. Install or unlock one (for example GNOME Keyring or KWallet) to keep it.</source>
      <translation>Dieses System hat keinen brauchbaren Schlüsselbund; der Schlüssel wird nur gemerkt, bis das Programm endet. Installieren oder entsperren Sie einen (zum Beispiel GNOME Keyring oder KWallet), um ihn zu behalten.</translation>
    </message>
    <message>
      <source>There is no API key for the profile “{0}”. Enter it in Settings, or set {1}.</source>
      <translation>Für das Profil „{0}“ gibt es keinen API-Schlüssel. Geben Sie ihn in den Einstellungen ein oder setzen Sie {1}.</translation>
    </message>
    <message>
      <source>The setting “{0}” cannot be used: {1}. Correct it in {2}, or in its environment variable; defaults apply until then.</source>
      <translation>Die Einstellung „{0}“ ist nicht verwendbar: {1}. Korrigieren Sie sie in {2} oder in ihrer Umgebungsvariable; bis dahin gelten die Vorgaben.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
      <source>Settings were not saved: {0}. Free disk space or check {1}.</source>
      <translation>Die Einstellungen wurden nicht gespeichert: {0}. Schaffen Sie Plattenplatz oder prüfen Sie {1}.</translation>
    </message>
    <message>
      <source>There is no profile “{0}”. Choose one of: {1}.</source>
      <translation>Es gibt kein Profil „{0}“. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
      <source>The profile “{0}” is no gateway but Daily's cloud.</source>
      <translation>Das Profil „{0}“ ist kein Gateway, sondern Dailys Cloud.</translation>
    </message>
    <message>
      <source>The card in line {0} has no end and was left out.</source>
      <translation>Die Karte in Zeile {0} hat kein Ende und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Only the first {0} cards were read.</source>
      <translation>Nur die ersten {0} Karten wurden gelesen.</translation>
    </message>
    <message>
      <source>Line {0} is not a vCard property and was left out.</source>
      <translation>Zeile {0} ist keine vCard-Eigenschaft und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The card in line {0} has neither a name nor a number.</source>
      <translation>Die Karte in Zeile {0} hat weder Namen noch Nummer.</translation>
    </message>
    <message>
      <source>Give a SIP address such as sip:name@host or a phone number such as +15551234567.</source>
      <translation>Geben Sie eine SIP-Adresse wie sip:name@host oder eine Telefonnummer wie +15551234567 an.</translation>
    </message>
    <message>
      <source>Send at most 20 at a time.</source>
      <translation>Senden Sie höchstens 20 auf einmal.</translation>
    </message>
    <message>
      <source>Use at most 20.</source>
      <translation>Verwenden Sie höchstens 20.</translation>
    </message>
    <message>
      <source>Use printable characters only.</source>
      <translation>Verwenden Sie nur druckbare Zeichen.</translation>
    </message>
    <message>
      <source>Write + and the digits with country code, without spaces or dashes, for example +15551234567.</source>
      <translation>Schreiben Sie + und die Ziffern mit Landesvorwahl, ohne Leerzeichen oder Striche, etwa +15551234567.</translation>
    </message>
    <message>
      <source>A phone number has at most {0} digits after the +.</source>
      <translation>Eine Telefonnummer hat nach dem + höchstens {0} Ziffern.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host; sips: is not offered.</source>
      <translation>Schreiben Sie es als sip:name@host; sips: wird nicht angeboten.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host or sip:name@host:port.</source>
      <translation>Schreiben Sie es als sip:name@host oder sip:name@host:port.</translation>
    </message>
    <message>
      <source>Remove it or write it percent-encoded.</source>
      <translation>Entfernen Sie es, oder schreiben Sie es mit %XX.</translation>
    </message>
    <message>
      <source>Give the sessionId of the leg.</source>
      <translation>Geben Sie die sessionId der Leitung an.</translation>
    </message>
    <message>
      <source>Give the sessionId as you received it (a UUID).</source>
      <translation>Geben Sie die sessionId an, wie Sie sie erhielten (eine UUID).</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _ only.</source>
      <translation>Verwenden Sie nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
      <source>Name each value once.</source>
      <translation>Nennen Sie jeden Wert einmal.</translation>
    </message>
    <message>
      <source>Name at least one codec, or leave the field out.</source>
      <translation>Nennen Sie mindestens ein Format, oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
      <source>Give at least one of 0-9, A-D, * and #.</source>
      <translation>Geben Sie mindestens eines von 0-9, A-D, * und # an.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D in capitals, * and #; there are no pause characters.</source>
      <translation>Verwenden Sie nur 0-9, große A-D, * und #; Pausenzeichen gibt es nicht.</translation>
    </message>
    <message>
      <source>Give the number's id (a UUID), the number itself, for example +15551234567, or anonymous.</source>
      <translation>Geben Sie die ID der Nummer (eine UUID), die Nummer selbst, etwa +15551234567, oder anonymous an.</translation>
    </message>
    <message>
      <source>Send plain JSON.</source>
      <translation>Senden Sie reines JSON.</translation>
    </message>
    <message>
      <source>Keep the one here, or the one behind the number.</source>
      <translation>Behalten Sie diese hier oder die nach der Nummer.</translation>
    </message>
    <message>
      <source>is given twice</source>
      <translation>ist zweimal angegeben</translation>
    </message>
    <message>
      <source>Write a sentence, or leave it out.</source>
      <translation>Schreiben Sie einen Satz, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Give the URL that is told of callers.</source>
      <translation>Geben Sie die URL an, die von Anrufern erfährt.</translation>
    </message>
    <message>
      <source>The gateway sent something this version does not understand; update both to one version.</source>
      <translation>Das Gateway schickte etwas, das diese Version nicht versteht; bringen Sie beide auf dieselbe Version.</translation>
    </message>
    <message>
      <source>Exchange the two.</source>
      <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
      <source>Use cloud-audio-only: the room's mix in one file.</source>
      <translation>Verwenden Sie cloud-audio-only: die Mischung des Raums in einer Datei.</translation>
    </message>
    <message>
      <source>Leave it out; it only applies to {0}.</source>
      <translation>Lassen Sie es weg; es gilt nur für {0}.</translation>
    </message>
    <message>
      <source>Give the extension to dial, or leave the wait out.</source>
      <translation>Geben Sie die Durchwahl an, oder lassen Sie die Wartezeit weg.</translation>
    </message>
    <message>
      <source>Give exactly one of phoneNumber and sipUri.</source>
      <translation>Geben Sie genau eines von phoneNumber und sipUri an.</translation>
    </message>
    <message>
      <source>Set video to true, or leave videoSettings out.</source>
      <translation>Setzen Sie video auf true, oder lassen Sie videoSettings weg.</translation>
    </message>
    <message>
      <source>Leave it out, or give a phone number that begins with + as toEndPoint.</source>
      <translation>Lassen Sie es weg, oder geben Sie als toEndPoint eine Telefonnummer mit + an.</translation>
    </message>
    <message>
      <source>Give the name to show for the leg.</source>
      <translation>Geben Sie den Namen an, der für die Leitung gezeigt wird.</translation>
    </message>
    <message>
      <source>Add '*' with true or false for all other tracks.</source>
      <translation>Fügen Sie '*' mit true oder false für alle anderen Spuren hinzu.</translation>
    </message>
    <message>
      <source>Give a JSON object.</source>
      <translation>Geben Sie ein JSON-Objekt an.</translation>
    </message>
    <message>
      <source>Give a JSON list.</source>
      <translation>Geben Sie eine JSON-Liste an.</translation>
    </message>
    <message>
      <source>Give a number, without quotation marks.</source>
      <translation>Geben Sie eine Zahl ohne Anführungszeichen an.</translation>
    </message>
    <message>
      <source>Give it; it is required.</source>
      <translation>Geben Sie es an; es ist erforderlich.</translation>
    </message>
    <message>
      <source>Use {0}{1}.</source>
      <translation>Verwenden Sie {0}{1}.</translation>
    </message>
    <message>
      <source>Use at least {0}.</source>
      <translation>Verwenden Sie mindestens {0}.</translation>
    </message>
    <message>
      <source>Give true, false or {0}.</source>
      <translation>Geben Sie true, false oder {0} an.</translation>
    </message>
    <message>
      <source>Check its spelling or leave it out.</source>
      <translation>Prüfen Sie die Schreibweise, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
      <source>Use {0} {1}.</source>
      <translation>Verwenden Sie {0} {1}.</translation>
    </message>
    <message>
      <source>Give at least {0}.</source>
      <translation>Geben Sie mindestens {0} an.</translation>
    </message>
    <message>
      <source>Give a text in quotation marks.</source>
      <translation>Geben Sie einen Text in Anführungszeichen an.</translation>
    </message>
    <message>
      <source>Give true or false, without quotation marks.</source>
      <translation>Geben Sie true oder false ohne Anführungszeichen an.</translation>
    </message>
    <message>
      <source>Give a whole number, without quotation marks.</source>
      <translation>Geben Sie eine ganze Zahl ohne Anführungszeichen an.</translation>
    </message>
    <message>
      <source>Give a whole number.</source>
      <translation>Geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
      <source>Keep at most {0} characters.</source>
      <translation>Behalten Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>Leave it out, or start the leg from within the room.</source>
      <translation>Lassen Sie es weg, oder starten Sie die Leitung aus dem Raum.</translation>
    </message>
    <message>
      <source>Name at least one participant to eject.</source>
      <translation>Nennen Sie mindestens einen Teilnehmer zum Hinauswerfen.</translation>
    </message>
    <message>
      <source>is empty or only dots</source>
      <translation>ist leer oder besteht nur aus Punkten</translation>
    </message>
    <message>
      <source>Give the name or id of one thing.</source>
      <translation>Geben Sie Namen oder ID einer Sache an.</translation>
    </message>
    <message>
      <source>The server refused the request.</source>
      <translation>Der Server lehnte die Anfrage ab.</translation>
    </message>
    <message>
      <source>The server found a field of the request that it cannot use.</source>
      <translation>Der Server fand in der Anfrage ein Feld, das er nicht verwenden kann.</translation>
    </message>
    <message>
      <source>The server could not read the request as JSON.</source>
      <translation>Der Server konnte die Anfrage nicht als JSON lesen.</translation>
    </message>
    <message>
      <source>The server knows no such thing; it may have ended or been deleted.</source>
      <translation>Der Server kennt so etwas nicht; es ist vielleicht beendet oder gelöscht.</translation>
    </message>
    <message>
      <source>The server understood the request but cannot carry it out.</source>
      <translation>Der Server hat die Anfrage verstanden, kann sie aber nicht ausführen.</translation>
    </message>
    <message>
      <source>The server got no usable API key; enter the key in the profile's settings.</source>
      <translation>Der Server bekam keinen brauchbaren API-Schlüssel; geben Sie ihn in den Einstellungen des Profils ein.</translation>
    </message>
    <message>
      <source>The server does not accept the API key; check it in the profile's settings.</source>
      <translation>Der Server nimmt den API-Schlüssel nicht an; prüfen Sie ihn in den Einstellungen des Profils.</translation>
    </message>
    <message>
      <source>The server does not allow this with the present key or plan.</source>
      <translation>Der Server erlaubt dies mit dem jetzigen Schlüssel oder Tarif nicht.</translation>
    </message>
    <message>
      <source>The server asks to send fewer requests; wait a moment and try again.</source>
      <translation>Der Server bittet um weniger Anfragen; warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The server has a problem of its own; try again in a moment.</source>
      <translation>Der Server hat selbst ein Problem; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>The server's answer could not be read; check that the address is the right one.</source>
      <translation>Die Antwort des Servers war nicht lesbar; prüfen Sie, ob die Adresse stimmt.</translation>
    </message>
    <message>
      <source>The server's address cannot be used; write it like https://host:port.</source>
      <translation>Die Adresse des Servers ist nicht verwendbar; schreiben Sie sie wie https://host:port.</translation>
    </message>
    <message>
      <source>The server points elsewhere instead of answering; check the address in the profile.</source>
      <translation>Der Server verweist woandershin, statt zu antworten; prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
      <source>The API key is empty or holds characters that no key has; enter it again.</source>
      <translation>Der API-Schlüssel ist leer oder enthält Zeichen, die kein Schlüssel hat; geben Sie ihn neu ein.</translation>
    </message>
    <message>
      <source>The server's answer has an unexpected form; check the address in the profile.</source>
      <translation>Die Antwort des Servers hat eine unerwartete Form; prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
      <source>The server cannot be reached; check the network and the address.</source>
      <translation>Der Server ist nicht erreichbar; prüfen Sie Netz und Adresse.</translation>
    </message>
    <message>
      <source>The server did not answer, so it is unknown whether the command took effect.</source>
      <translation>Der Server hat nicht geantwortet; es ist also nicht bekannt, ob der Befehl gewirkt hat.</translation>
    </message>
    <message>
      <source>The server did not answer; try again in a moment.</source>
      <translation>Der Server hat nicht geantwortet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Give the message to send.</source>
      <translation>Geben Sie die Nachricht an.</translation>
    </message>
    <message>
      <source>Give a unix time in seconds.</source>
      <translation>Geben Sie eine Unix-Zeit in Sekunden an.</translation>
    </message>
    <message>
      <source>Give seconds since 1970, not milliseconds.</source>
      <translation>Geben Sie Sekunden seit 1970 an, nicht Millisekunden.</translation>
    </message>
    <message>
      <source>Set num_endpoints to 1, or leave force_digit_only_username out.</source>
      <translation>Setzen Sie num_endpoints auf 1, oder lassen Sie force_digit_only_username weg.</translation>
    </message>
    <message>
      <source>Page in one direction at a time.</source>
      <translation>Blättern Sie nur in einer Richtung.</translation>
    </message>
    <message>
      <source>Send exactly one of them.</source>
      <translation>Senden Sie genau eines davon.</translation>
    </message>
    <message>
      <source>The meeting token is not valid here; ask for a new one.</source>
      <translation>Das Besprechungstoken gilt hier nicht; fordern Sie ein neues an.</translation>
    </message>
    <message>
      <source>make a token of {0} characters</source>
      <translation>ergeben ein Token von {0} Zeichen</translation>
    </message>
    <message>
      <source>Keep it under {0}; shorten names and permissions.</source>
      <translation>Bleiben Sie unter {0}; kürzen Sie Namen und Rechte.</translation>
    </message>
    <message>
      <source>The meeting token has expired; ask for a new one.</source>
      <translation>Das Besprechungstoken ist abgelaufen; fordern Sie ein neues an.</translation>
    </message>
    <message>
      <source>The meeting token is not valid yet; wait, or ask for a new one.</source>
      <translation>Das Besprechungstoken gilt noch nicht; warten Sie oder fordern Sie ein neues an.</translation>
    </message>
    <message>
      <source>The meeting token belongs to another domain; ask for a new one.</source>
      <translation>Das Besprechungstoken gehört zu einer anderen Domain; fordern Sie ein neues an.</translation>
    </message>
    <message>
      <source>Write it as https://host/path.</source>
      <translation>Schreiben Sie es als https://host/pfad.</translation>
    </message>
    <message>
      <source>Give them as basicAuth.</source>
      <translation>Geben Sie sie als basicAuth an.</translation>
    </message>
    <message>
      <source>Leave out everything from the # on.</source>
      <translation>Lassen Sie alles ab dem # weg.</translation>
    </message>
    <message>
      <source>Known are {0}.</source>
      <translation>Bekannt sind {0}.</translation>
    </message>
    <message>
      <source>Name at least one event type.</source>
      <translation>Nennen Sie mindestens eine Ereignisart.</translation>
    </message>
    <message>
      <source>Give the secret base64-encoded, or leave it out.</source>
      <translation>Geben Sie das Geheimnis base64-kodiert an, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Give user:password in printable ASCII.</source>
      <translation>Geben Sie benutzer:passwort in druckbarem ASCII an.</translation>
    </message>
    <message>
      <source>Trunks belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>Trunks gehören zum Gateway auf diesem Rechner. Verwenden Sie zuerst das Profil „Local“.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Select session {n}</source>
      <translation>Sitzung {n} auswählen</translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>Eine Sitzung nach ihrem Platz auswählen</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Kurzwahl</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Alles finden</translation>
    </message>
    <message>
      <source>Enter a number</source>
      <translation>Eine Nummer eingeben</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Wahlwiederholung</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>Wählen, was kopiert wurde</translation>
    </message>
    <message>
      <source>Call options</source>
      <translation>Anrufoptionen</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>Klingeln stummschalten</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Auflegen</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>Halten oder fortsetzen</translation>
    </message>
    <message>
      <source>Merge the calls on hold</source>
      <translation>Gehaltene Anrufe zusammenführen</translation>
    </message>
    <message>
      <source>Transfer</source>
      <translation>Weiterleiten</translation>
    </message>
    <message>
      <source>Hand all calls over…</source>
      <translation>Alle Anrufe übergeben…</translation>
    </message>
    <message>
      <source>Record, or stop recording</source>
      <translation>Aufzeichnen oder Aufzeichnung beenden</translation>
    </message>
    <message>
      <source>Mute microphone</source>
      <translation>Mikrofon stummschalten</translation>
    </message>
    <message>
      <source>Turn the camera on or off</source>
      <translation>Kamera ein- oder ausschalten</translation>
    </message>
    <message>
      <source>Switch keypad: dial or tones</source>
      <translation>Tastenfeld umschalten: Wählen oder Töne</translation>
    </message>
    <message>
      <source>Go to the sessions</source>
      <translation>Zu den Sitzungen</translation>
    </message>
    <message>
      <source>Go to the waiting callers</source>
      <translation>Zu den wartenden Anrufern</translation>
    </message>
    <message>
      <source>Go to the ringing pop-up</source>
      <translation>Zum Klingelfenster</translation>
    </message>
    <message>
      <source>Go to the contacts</source>
      <translation>Zu den Kontakten</translation>
    </message>
    <message>
      <source>Go to the history</source>
      <translation>Zum Verlauf</translation>
    </message>
    <message>
      <source>Choose your state</source>
      <translation>Ihren Zustand wählen</translation>
    </message>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Einen Supervisor um Hilfe bitten</translation>
    </message>
    <message>
      <source>Board on the full screen</source>
      <translation>Tafel im Vollbild</translation>
    </message>
    <message>
      <source>Go to the log</source>
      <translation>Zum Protokoll</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Toneinstellungen…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Save the session's timeline…</source>
      <translation>Zeitleiste der Sitzung speichern…</translation>
    </message>
    <message>
      <source>Open a saved timeline…</source>
      <translation>Gespeicherte Zeitleiste öffnen…</translation>
    </message>
    <message>
      <source>Save diagnostics…</source>
      <translation>Diagnose speichern…</translation>
    </message>
    <message>
      <source>About Softphone</source>
      <translation>Über Softphone</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>CommandBar</name>
    <message>
      <source>Command bar</source>
      <translation>Befehlszeile</translation>
    </message>
    <message>
      <source>Find an action, contact, call or setting</source>
      <translation>Eine Aktion, einen Kontakt, Anruf oder eine Einstellung finden</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Nichts passt.</translation>
    </message>
    <message>
      <source>Type a name, a number, or what you want to do.</source>
      <translation>Tippen Sie einen Namen, eine Nummer oder was Sie tun möchten.</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
      <source>Return: {act}</source>
      <translation>Eingabe: {act}</translation>
    </message>
    <message>
      <source>Ctrl+Return: {act}</source>
      <translation>Strg+Eingabe: {act}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>select</source>
      <translation>auswählen</translation>
    </message>
    <message>
      <source>do it</source>
      <translation>ausführen</translation>
    </message>
    <message>
      <source>Show {page}</source>
      <translation>{page} anzeigen</translation>
    </message>
    <message>
      <source>page tab go</source>
      <translation>seite reiter gehen</translation>
    </message>
    <message>
      <source>show</source>
      <translation>anzeigen</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>Zustand: {state}</translation>
    </message>
    <message>
      <source>become go do not disturb</source>
      <translation>werden nicht stören status</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>Play {macro}</source>
      <translation>{macro} abspielen</translation>
    </message>
    <message>
      <source>tone macro</source>
      <translation>ton makro</translation>
    </message>
    <message>
      <source>play</source>
      <translation>abspielen</translation>
    </message>
    <message>
      <source>call</source>
      <translation>anrufen</translation>
    </message>
    <message>
      <source>fill in</source>
      <translation>eintragen</translation>
    </message>
    <message>
      <source>open</source>
      <translation>öffnen</translation>
    </message>
    <message>
      <source>Settings: {section}</source>
      <translation>Einstellungen: {section}</translation>
    </message>
    <message>
      <source>Shortcut of “{command}”</source>
      <translation>Tastenkürzel von „{command}“</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Choose with the arrow keys; Return then calls.</source>
      <translation>Wählen Sie mit den Pfeiltasten; die Eingabetaste ruft dann an.</translation>
    </message>
    <message>
      <source>1 suggestion</source>
      <translation>1 Vorschlag</translation>
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation>{n} Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Speed dial {key}</source>
      <translation>Kurzwahl {key}</translation>
    </message>
    <message>
      <source>No contact has the key Ctrl+{key}.</source>
      <translation>Kein Kontakt hat die Taste Strg+{key}.</translation>
    </message>
    <message>
      <source>Check its digits.</source>
      <translation>Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation>{name} ist entfernt.</translation>
    </message>
    <message>
      <source>The last change is taken back.</source>
      <translation>Die letzte Änderung ist zurückgenommen.</translation>
    </message>
    <message>
      <source>Import {file}?</source>
      <translation>{file} importieren?</translation>
    </message>
    <message>
      <source>Import {count}</source>
      <translation>{count} importieren</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>{count} contacts were imported; Undo takes them back.</source>
      <translation>{count} Kontakte wurden importiert; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
      <source>The contacts were written to {file}.</source>
      <translation>Die Kontakte wurden nach {file} geschrieben.</translation>
    </message>
    <message>
      <source>New: {count}</source>
      <translation>Neu: {count}</translation>
    </message>
    <message>
      <source>Completed with what the file knows besides: {count}</source>
      <translation>Ergänzt um das, was die Datei außerdem weiß: {count}</translation>
    </message>
    <message>
      <source>Known already: {count}</source>
      <translation>Schon bekannt: {count}</translation>
    </message>
    <message>
      <source>Left out: {count}</source>
      <translation>Ausgelassen: {count}</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>gesperrt</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Softphone</source>
      <translation>Über Softphone</translation>
    </message>
    <message>
      <source>Softphone {version}</source>
      <translation>Softphone {version}</translation>
    </message>
    <message>
      <source>A desktop console for people who work on the phone.
MIT licence.</source>
      <translation>Eine Arbeitskonsole für alle, die am Telefon arbeiten.
MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Einen Supervisor um Hilfe bitten</translation>
    </message>
    <message>
      <source>About the call with {party}.</source>
      <translation>Zum Anruf mit {party}.</translation>
    </message>
    <message>
      <source>Note to the supervisors, optional</source>
      <translation>Notiz an die Supervisoren, freiwillig</translation>
    </message>
    <message>
      <source>What is it about? Supervisors read it at once</source>
      <translation>Worum geht es? Die Supervisoren lesen es sofort</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Um Hilfe bitten</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>AudioSetupDialog</name>
    <message>
      <source>Audio settings</source>
      <translation>Toneinstellungen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>CloseConfirm</name>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>{n} Anrufe laufen und werden aufgelegt.</translation>
    </message>
    <message>
      <source>Quit Softphone?</source>
      <translation>Softphone beenden?</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>Ein Anruf läuft und wird aufgelegt.</translation>
    </message>
    <message>
      <source>Hang up and quit</source>
      <translation>Auflegen und beenden</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
  </context>
  <context>
    <name>DialOptionsDialog</name>
    <message>
      <source>Options for the next call</source>
      <translation>Optionen für den nächsten Anruf</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Send and receive video</source>
      <translation>Video senden und empfangen</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Audio codecs</source>
      <translation>Tonformate</translation>
    </message>
    <message>
      <source>Video codecs</source>
      <translation>Bildformate</translation>
    </message>
    <message>
      <source>Up to 20 of 0–9 A–D * #</source>
      <translation>Bis zu 20 aus 0–9 A–D * #</translation>
    </message>
    <message>
      <source>Call with video, without pictures here</source>
      <translation>Anruf mit Video, hier ohne Bilder</translation>
    </message>
    <message>
      <source>This connection shows neither the far party's picture nor your camera.</source>
      <translation>Diese Verbindung zeigt weder das Bild der Gegenseite noch Ihre Kamera.</translation>
    </message>
    <message>
      <source>Display name</source>
      <translation>Anzeigename</translation>
    </message>
    <message>
      <source>Caller ID</source>
      <translation>Gezeigte Nummer</translation>
    </message>
    <message>
      <source>Extension</source>
      <translation>Durchwahl</translation>
    </message>
    <message>
      <source>Wait before it</source>
      <translation>Wartezeit davor</translation>
    </message>
    <message>
      <source>User ID</source>
      <translation>Benutzer-ID</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>Bilder je Sekunde</translation>
    </message>
    <message>
      <source>Bit rate, kbit/s</source>
      <translation>Bitrate, kbit/s</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
  </context>
  <context>
    <name>ForceStateDialog</name>
    <message>
      <source>Set the state of {name}</source>
      <translation>Den Zustand von {name} setzen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Reason, required</source>
      <translation>Grund, erforderlich</translation>
    </message>
    <message>
      <source>The agent reads it, and the audit keeps it</source>
      <translation>Der Mitarbeiter liest ihn, und das Prüfprotokoll bewahrt ihn auf</translation>
    </message>
    <message>
      <source>Set state</source>
      <translation>Zustand setzen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
  </context>
  <context>
    <name>HandOverDialog</name>
    <message>
      <source>Hand your calls over</source>
      <translation>Ihre Anrufe übergeben</translation>
    </message>
    <message>
      <source>You have no call that could move.</source>
      <translation>Sie haben keinen Anruf, der umziehen könnte.</translation>
    </message>
    <message>
      <source>One call moves to the room you choose, as it is.</source>
      <translation>Ein Anruf zieht unverändert in den gewählten Raum.</translation>
    </message>
    <message>
      <source>{n} calls move to the room you choose, as they are.</source>
      <translation>{n} Anrufe ziehen unverändert in den gewählten Raum.</translation>
    </message>
    <message>
      <source>Rooms of colleagues</source>
      <translation>Räume von Kollegen</translation>
    </message>
    <message>
      <source>No colleague is in a room now.</source>
      <translation>Gerade ist kein Kollege in einem Raum.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>MacroDialog</name>
    <message>
      <source>Change tone macro</source>
      <translation>Tonmakro ändern</translation>
    </message>
    <message>
      <source>New tone macro</source>
      <translation>Neues Tonmakro</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Töne</translation>
    </message>
    <message>
      <source>, pauses a second · ; waits for you · ~ waits until the prompt is over · {PIN} is a secret field: its tones are kept in the keyring, and recordings pause while they are sent</source>
      <translation>, pausiert eine Sekunde · ; wartet auf Sie · ~ wartet, bis die Ansage vorbei ist · {PIN} ist ein geheimes Feld: Seine Töne liegen im Schlüsselbund, und Aufzeichnungen pausieren, solange sie gesendet werden</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Secret tones for {field}</source>
      <translation>Geheime Töne für {field}</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
  </context>
  <context>
    <name>Rejoin</name>
    <message>
      <source>You are still connected to {name}</source>
      <translation>Sie sind noch mit {name} verbunden</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. The call has gone on since {time}; you are not heard until you rejoin.</source>
      <translation>Softphone wurde unerwartet beendet. Der Anruf läuft seit {time} weiter; man hört Sie erst, wenn Sie wieder beitreten.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Anruf beenden</translation>
    </message>
    <message>
      <source>You are still connected to {n} calls</source>
      <translation>Sie sind noch mit {n} Anrufen verbunden</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. These calls go on; you are not heard until you rejoin:
{names}</source>
      <translation>Softphone wurde unerwartet beendet. Diese Anrufe laufen weiter; man hört Sie erst, wenn Sie wieder beitreten:
{names}</translation>
    </message>
    <message>
      <source>End calls</source>
      <translation>Anrufe beenden</translation>
    </message>
    <message>
      <source>Rejoin</source>
      <translation>Wieder beitreten</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did the call with {name}.</source>
      <translation>Softphone wurde unerwartet beendet, und der Anruf mit {name} auch.</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did {n} calls.</source>
      <translation>Softphone wurde unerwartet beendet, und {n} Anrufe auch.</translation>
    </message>
    <message>
      <source>an unknown number</source>
      <translation>einer unbekannten Nummer</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Replay: {file}</source>
      <translation>Wiedergabe: {file}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Place in the timeline</source>
      <translation>Stelle in der Zeitleiste</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Replay of a saved timeline that is empty. Nothing here is live.</source>
      <translation>Wiedergabe einer gespeicherten Zeitleiste, die leer ist. Nichts hier ist live.</translation>
    </message>
    <message>
      <source>Replay of a saved timeline of {day}, {time}. Nothing here is live, and nothing can be done with it.</source>
      <translation>Wiedergabe einer gespeicherten Zeitleiste vom {day}, {time}. Nichts hier ist live, und es lässt sich nichts damit tun.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>Eine Sitzung nach ihrem Platz auswählen</translation>
    </message>
    <message>
      <source>Alt+1 … Alt+9</source>
      <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Kurzwahl</translation>
    </message>
    <message>
      <source>Ctrl+1 … Ctrl+9</source>
      <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
      <source>Dial what is in the field</source>
      <translation>Wählen, was im Feld steht</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Press a key of the keypad</source>
      <translation>Eine Taste des Tastenfelds drücken</translation>
    </message>
    <message>
      <source>Move on the keypad, leave it</source>
      <translation>Auf dem Tastenfeld bewegen, es verlassen</translation>
    </message>
    <message>
      <source>Arrow keys, Tab</source>
      <translation>Pfeiltasten, Tabulator</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Save diagnostics</source>
      <translation>Diagnose speichern</translation>
    </message>
    <message>
      <source>Nothing is sent. What you tick is written into one file, exactly as you see it here: without keys and passwords, and with only the last four digits of telephone numbers.</source>
      <translation>Es wird nichts gesendet. Was Sie ankreuzen, wird genau so, wie Sie es hier sehen, in eine Datei geschrieben: ohne Schlüssel und Passwörter und nur mit den letzten vier Ziffern von Telefonnummern.</translation>
    </message>
    <message>
      <source>Files of the bundle</source>
      <translation>Dateien des Pakets</translation>
    </message>
    <message>
      <source>Content of the file</source>
      <translation>Inhalt der Datei</translation>
    </message>
    <message>
      <source>Gathering…</source>
      <translation>Wird gesammelt…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>{n} of {all} files, {size}</source>
      <translation>{n} von {all} Dateien, {size}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Send &amp;to</source>
      <translation>Senden &amp;an</translation>
    </message>
    <message>
      <source>Name, number, SIP address, room, or one of your calls</source>
      <translation>Name, Nummer, SIP-Adresse, Raum oder einer Ihrer Anrufe</translation>
    </message>
    <message>
      <source>Send to</source>
      <translation>Senden an</translation>
    </message>
    <message>
      <source>{other} (on your line)</source>
      <translation>{other} (auf Ihrer Leitung)</translation>
    </message>
    <message>
      <source>Room {room}</source>
      <translation>Raum {room}</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} Personen</translation>
    </message>
    <message>
      <source>Ask first</source>
      <translation>Erst fragen</translation>
    </message>
    <message>
      <source>{name} waits on hold while you talk to them. Then you connect the two, talk all three, or go back to {name}.</source>
      <translation>{name} wartet gehalten, während Sie dort sprechen. Dann verbinden Sie die beiden, sprechen alle drei, oder Sie kehren zu {name} zurück.</translation>
    </message>
    <message>
      <source>Send on</source>
      <translation>Weitersenden</translation>
    </message>
    <message>
      <source>Their phone rings while you stay with {name}. When they answer, the two are connected and you are out; the gateway goes on carrying the audio. If they are busy or do not answer, {name} stays with you.</source>
      <translation>Dort klingelt es, während Sie bei {name} bleiben. Bei Annahme werden die beiden verbunden und Sie sind draußen; das Gateway überträgt weiter den Ton. Bei Besetzt oder ohne Antwort bleibt {name} bei Ihnen.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>The phone system of {name} makes the new call itself (SIP REFER), and the gateway is no longer in its path. SIP addresses only.</source>
      <translation>Die Telefonanlage von {name} führt den neuen Anruf selbst (SIP REFER), und das Gateway ist nicht mehr dazwischen. Nur SIP-Adressen.</translation>
    </message>
    <message>
      <source>Call them first</source>
      <translation>Zuerst anrufen</translation>
    </message>
    <message>
      <source>Trying</source>
      <translation>Versuch</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Klingelt</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>Ruft an</translation>
    </message>
    <message>
      <source>You talk</source>
      <translation>Sie sprechen</translation>
    </message>
    <message>
      <source>The target</source>
      <translation>Das Ziel</translation>
    </message>
    <message>
      <source>Asking for the transfer…</source>
      <translation>Die Weiterleitung wird angefragt…</translation>
    </message>
    <message>
      <source>{to} is being called. {name} stays with you.</source>
      <translation>{to} wird angerufen. {name} bleibt bei Ihnen.</translation>
    </message>
    <message>
      <source>{to} is ringing. {name} stays with you until they answer.</source>
      <translation>Bei {to} klingelt es. {name} bleibt bei Ihnen, bis angenommen wird.</translation>
    </message>
    <message>
      <source>{to} answered. {name} is being connected.</source>
      <translation>{to} hat angenommen. {name} wird verbunden.</translation>
    </message>
    <message>
      <source>{to} is busy</source>
      <translation>{to} ist besetzt</translation>
    </message>
    <message>
      <source>{to} did not answer</source>
      <translation>{to} hat nicht angenommen</translation>
    </message>
    <message>
      <source>{to} was not reached in time</source>
      <translation>{to} wurde nicht rechtzeitig erreicht</translation>
    </message>
    <message>
      <source>{to} could not be reached</source>
      <translation>{to} war nicht erreichbar</translation>
    </message>
    <message>
      <source>{name} is with you again.</source>
      <translation>{name} ist wieder bei Ihnen.</translation>
    </message>
    <message>
      <source>{name} wants to transfer you</source>
      <translation>{name} möchte Sie weiterleiten</translation>
    </message>
    <message>
      <source>You would talk to {target} instead. If you accept, they are called now, and {name} leaves when they answer. Without an answer from you it is declined.</source>
      <translation>Sie würden stattdessen mit {target} sprechen. Wenn Sie zustimmen, wird dort jetzt angerufen, und {name} geht bei Annahme. Ohne Ihre Antwort wird abgelehnt.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Zustimmen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>Nummer unterdrückt</translation>
    </message>
    <message>
      <source>{name} is blocked.</source>
      <translation>{name} ist gesperrt.</translation>
    </message>
    <message>
      <source>Erase {name}?</source>
      <translation>{name} löschen?</translation>
    </message>
    <message>
      <source>All calls with {address}, their notes and timelines, and this number in the contacts are erased for good.</source>
      <translation>Alle Anrufe mit {address}, ihre Notizen und Zeitleisten und diese Nummer in den Kontakten werden endgültig gelöscht.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>{count} calls were written to {file}.</source>
      <translation>{count} Anrufe wurden nach {file} geschrieben.</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Verpasst</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Nicht angenommen</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Yesterday {time}</source>
      <translation>Gestern {time}</translation>
    </message>
    <message>
      <source>missed after {time}</source>
      <translation>verpasst nach {time}</translation>
    </message>
    <message>
      <source>not answered, {time}</source>
      <translation>nicht angenommen, {time}</translation>
    </message>
    <message>
      <source>answered after {time}</source>
      <translation>angenommen nach {time}</translation>
    </message>
    <message>
      <source>talked {time}</source>
      <translation>gesprochen {time}</translation>
    </message>
    <message>
      <source>not over yet</source>
      <translation>noch nicht vorbei</translation>
    </message>
  </context>
  <context>
    <name>GlobalKeys</name>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Auflegen</translation>
    </message>
    <message>
      <source>Mute or unmute the microphone</source>
      <translation>Mikrofon stumm- oder lautschalten</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>Halten oder fortsetzen</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>Klingeln stummschalten</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Wahlwiederholung</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>Wählen, was kopiert wurde</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Fenster zeigen</translation>
    </message>
    <message>
      <source>Add Ctrl, Alt or the system key, so that other programs keep the plain key.</source>
      <translation>Nehmen Sie Strg, Alt oder die Systemtaste dazu, damit andere Programme die einfache Taste behalten.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”.</source>
      <translation>{keys} gehört zu „{command}“.</translation>
    </message>
    <message>
      <source>Another program has {keys}. Choose other keys.</source>
      <translation>Ein anderes Programm hat {keys}. Wählen Sie andere Tasten.</translation>
    </message>
  </context>
  <context>
    <name>Hearing</name>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>You hear {speaker}</source>
      <translation>Sie hören {speaker}</translation>
    </message>
    <message>
      <source>You can hear {speaker}, but {speaker} is silent now</source>
      <translation>Sie können {speaker} hören, aber {speaker} ist jetzt still</translation>
    </message>
    <message>
      <source>You do not hear {speaker}</source>
      <translation>Sie hören {speaker} nicht</translation>
    </message>
    <message>
      <source>{listener} hears you</source>
      <translation>{listener} hört Sie</translation>
    </message>
    <message>
      <source>{listener} can hear you, but you are silent now</source>
      <translation>{listener} kann Sie hören, aber Sie sind jetzt still</translation>
    </message>
    <message>
      <source>{listener} does not hear you</source>
      <translation>{listener} hört Sie nicht</translation>
    </message>
    <message>
      <source>{listener} hears {speaker}</source>
      <translation>{listener} hört {speaker}</translation>
    </message>
    <message>
      <source>{listener} can hear {speaker}, but {speaker} is silent now</source>
      <translation>{listener} kann {speaker} hören, aber {speaker} ist jetzt still</translation>
    </message>
    <message>
      <source>{listener} does not hear {speaker}</source>
      <translation>{listener} hört {speaker} nicht</translation>
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
      <translation>Anrufe</translation>
    </message>
    <message>
      <source>From a link</source>
      <translation>Aus einem Link</translation>
    </message>
    <message>
      <source>Softphone is not ready yet.</source>
      <translation>Softphone ist noch nicht bereit.</translation>
    </message>
  </context>
  <context>
    <name>SessionState</name>
    <message>
      <source>Placing</source>
      <translation>Wird aufgebaut</translation>
    </message>
    <message>
      <source>Dialling</source>
      <translation>Wählt</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Klingelt</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>Eingehend</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
  </context>
  <context>
    <name>Pending</name>
    <message>
      <source>Placing</source>
      <translation>Wird aufgebaut</translation>
    </message>
    <message>
      <source>Hanging up</source>
      <translation>Legt auf</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Nimmt an</translation>
    </message>
    <message>
      <source>Declining</source>
      <translation>Lehnt ab</translation>
    </message>
    <message>
      <source>Muting</source>
      <translation>Schaltet stumm</translation>
    </message>
    <message>
      <source>Holding</source>
      <translation>Hält</translation>
    </message>
    <message>
      <source>Transferring</source>
      <translation>Leitet weiter</translation>
    </message>
  </context>
  <context>
    <name>EndReason</name>
    <message>
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Unreachable</source>
      <translation>Nicht erreichbar</translation>
    </message>
    <message>
      <source>Unavailable</source>
      <translation>Nicht verfügbar</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>Nicht erlaubt</translation>
    </message>
    <message>
      <source>No common codec</source>
      <translation>Kein gemeinsames Format</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Verpasst</translation>
    </message>
    <message>
      <source>Transferred</source>
      <translation>Weitergeleitet</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Verweigert</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
  </context>
  <context>
    <name>EndedBy</name>
    <message>
      <source>you hung up</source>
      <translation>Sie haben aufgelegt</translation>
    </message>
    <message>
      <source>they hung up</source>
      <translation>die Gegenseite hat aufgelegt</translation>
    </message>
    <message>
      <source>ended by the network</source>
      <translation>vom Netz beendet</translation>
    </message>
  </context>
  <context>
    <name>LinkStatus</name>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Verbindet erneut</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Startet</translation>
    </message>
    <message>
      <source>Link: starting</source>
      <translation>Verbindung: startet</translation>
    </message>
    <message>
      <source>Link: {sentence}</source>
      <translation>Verbindung: {sentence}</translation>
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
      <translation>dem Dienst</translation>
    </message>
    <message>
      <source>Connected to {backend}.</source>
      <translation>Verbunden mit {backend}.</translation>
    </message>
    <message>
      <source>Connecting to {backend}…</source>
      <translation>Verbindet mit {backend}…</translation>
    </message>
    <message>
      <source>There is no link to {backend}.</source>
      <translation>Es gibt keine Verbindung zu {backend}.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
      <source>Live calls go on at the far side.</source>
      <translation>Laufende Anrufe gehen auf der anderen Seite weiter.</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Information</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
  </context>
  <context>
    <name>AudioRole</name>
    <message>
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Lautsprecher</translation>
    </message>
    <message>
      <source>Ringer</source>
      <translation>Klingel</translation>
    </message>
  </context>
  <context>
    <name>Option</name>
    <message>
      <source>a SIP address</source>
      <translation>eine SIP-Adresse</translation>
    </message>
    <message>
      <source>a phone number</source>
      <translation>eine Telefonnummer</translation>
    </message>
    <message>
      <source>a caller ID</source>
      <translation>eine gezeigte Nummer</translation>
    </message>
    <message>
      <source>a display name</source>
      <translation>ein Anzeigename</translation>
    </message>
    <message>
      <source>a user ID</source>
      <translation>eine Benutzer-ID</translation>
    </message>
    <message>
      <source>a wait</source>
      <translation>eine Wartezeit</translation>
    </message>
    <message>
      <source>picture settings</source>
      <translation>Bildeinstellungen</translation>
    </message>
  </context>
  <context>
    <name>Agents</name>
    <message>
      <source>Not told</source>
      <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>Verfügbar</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>Im Gespräch</translation>
    </message>
    <message>
      <source>Wrap-up</source>
      <translation>Nachbearbeitung</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Short break</source>
      <translation>Kurze Pause</translation>
    </message>
    <message>
      <source>Lunch</source>
      <translation>Mittagspause</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Besprechung</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Mithören</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>Flüstern</translation>
    </message>
    <message>
      <source>Barge</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <source>A supervisor</source>
      <translation>Ein Supervisor</translation>
    </message>
    <message>
      <source>{name} listens. Nobody hears them.</source>
      <translation>{name} hört mit. Niemand hört ihn.</translation>
    </message>
    <message>
      <source>{name} has joined the call. Everybody hears them.</source>
      <translation>{name} ist im Gespräch. Alle hören ihn.</translation>
    </message>
    <message>
      <source>{name} whispers to you. The far party does not hear it.</source>
      <translation>{name} flüstert Ihnen zu. Die Gegenseite hört es nicht.</translation>
    </message>
    <message>
      <source>{name} whispers to a colleague. The far party does not hear it.</source>
      <translation>{name} flüstert einem Kollegen zu. Die Gegenseite hört es nicht.</translation>
    </message>
  </context>
  <context>
    <name>CardFile</name>
    <message>
      <source>There is no telephone number on this card.</source>
      <translation>Auf dieser Karte steht keine Telefonnummer.</translation>
    </message>
    <message>
      <source>The card cannot be read: {reason}.</source>
      <translation>Die Karte ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <source>This file is an address book. Import it in Contacts.</source>
      <translation>Diese Datei ist ein Adressbuch. Importieren Sie es unter Kontakte.</translation>
    </message>
  </context>
  <context>
    <name>Floor</name>
    <message>
      <source>Available</source>
      <translation>Verfügbar</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>Im Gespräch</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartend</translation>
    </message>
    <message>
      <source>Longest wait</source>
      <translation>Längste Wartezeit</translation>
    </message>
    <message>
      <source>Service level</source>
      <translation>Servicegrad</translation>
    </message>
    <message>
      <source>Abandoned today</source>
      <translation>Heute aufgegeben</translation>
    </message>
    <message>
      <source>Handle time</source>
      <translation>Bearbeitungszeit</translation>
    </message>
    <message>
      <source>Answered today</source>
      <translation>Heute angenommen</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Beobachten</translation>
    </message>
    <message>
      <source>Act</source>
      <translation>Handeln</translation>
    </message>
    <message>
      <source>Agent</source>
      <translation>Mitarbeiter</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Anruf</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Raum</translation>
    </message>
    <message>
      <source>Supervisors</source>
      <translation>Supervisoren</translation>
    </message>
    <message>
      <source>Nobody there</source>
      <translation>Niemand da</translation>
    </message>
    <message>
      <source>Connection lost</source>
      <translation>Verbindung verloren</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>Gehalten</translation>
    </message>
    <message>
      <source>On hold {time}</source>
      <translation>Gehalten {time}</translation>
    </message>
    <message>
      <source>Talking</source>
      <translation>Im Gespräch</translation>
    </message>
    <message>
      <source>Dialing</source>
      <translation>Wählt</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Klingelt</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Put on hold</source>
      <translation>Halten</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Transfer…</source>
      <translation>Weiterleiten…</translation>
    </message>
    <message>
      <source>Mute for this party</source>
      <translation>Für diesen Teilnehmer stummschalten</translation>
    </message>
    <message>
      <source>Unmute for this party</source>
      <translation>Stummschaltung für diesen Teilnehmer aufheben</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Auflegen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>SessionTableModel</name>
    <message>
      <source>Sessions</source>
      <translation>Sitzungen</translation>
    </message>
  </context>
  <context>
    <name>WaitingCallers</name>
    <message>
      <source>Number withheld</source>
      <translation>Nummer unterdrückt</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Nimmt an</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Klingelt</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Enters a code</source>
      <translation>Gibt einen Code ein</translation>
    </message>
    <message>
      <source>Hears hold music</source>
      <translation>Hört Wartemusik</translation>
    </message>
    <message>
      <source>Waits for {room} to start</source>
      <translation>Wartet, bis {room} beginnt</translation>
    </message>
    <message>
      <source>Waits for the meeting to start</source>
      <translation>Wartet, bis die Besprechung beginnt</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Resuming</source>
      <translation>Wird fortgesetzt</translation>
    </message>
    <message>
      <source>Link lost</source>
      <translation>Verbindung verloren</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>Gehalten</translation>
    </message>
    <message>
      <source>Held by them</source>
      <translation>Von der Gegenseite gehalten</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>Nummer unterdrückt</translation>
    </message>
    <message>
      <source>on hold for {time}</source>
      <translation>gehalten seit {time}</translation>
    </message>
    <message>
      <source>muted</source>
      <translation>stumm</translation>
    </message>
    <message>
      <source>held by them too</source>
      <translation>auch von der Gegenseite gehalten</translation>
    </message>
    <message>
      <source>asks for {to}</source>
      <translation>bittet um {to}</translation>
    </message>
    <message>
      <source>to {to}</source>
      <translation>zu {to}</translation>
    </message>
    <message>
      <source>ringing {to}</source>
      <translation>klingelt bei {to}</translation>
    </message>
    <message>
      <source>connecting to {to}</source>
      <translation>verbindet mit {to}</translation>
    </message>
    <message>
      <source>the target</source>
      <translation>das Ziel</translation>
    </message>
    <message>
      <source>dial-out</source>
      <translation>ausgehend</translation>
    </message>
    <message>
      <source>dial-in</source>
      <translation>eingehend</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>sehr schlecht</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>mäßig</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>Quality not measured yet</source>
      <translation>Qualität noch nicht gemessen</translation>
    </message>
    <message>
      <source>Loss {value} %</source>
      <translation>Verlust {value} %</translation>
    </message>
    <message>
      <source>jitter {value} ms</source>
      <translation>Jitter {value} ms</translation>
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
      <translation>{count} live</translation>
    </message>
    <message>
      <source>{count} ringing</source>
      <translation>{count} klingeln</translation>
    </message>
    <message>
      <source>{count} held</source>
      <translation>{count} gehalten</translation>
    </message>
    <message>
      <source>{count} ended</source>
      <translation>{count} beendet</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>quality {word}</source>
      <translation>Qualität {word}</translation>
    </message>
  </context>
  <context>
    <name>OfferWiring</name>
    <message>
      <source>From the clipboard</source>
      <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
      <source>The clipboard holds no text. Copy a number first.</source>
      <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Nummer.</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>Nobody is calling.</source>
      <translation>Niemand ruft an.</translation>
    </message>
    <message>
      <source>Nothing rings.</source>
      <translation>Nichts klingelt.</translation>
    </message>
    <message>
      <source>Nothing was dialled yet.</source>
      <translation>Es wurde noch nichts gewählt.</translation>
    </message>
    <message>
      <source>This window does not know “{verb}”.</source>
      <translation>Dieses Fenster kennt „{verb}“ nicht.</translation>
    </message>
    <message>
      <source>There is no call.</source>
      <translation>Es gibt keinen Anruf.</translation>
    </message>
    <message>
      <source>No call can be held or resumed.</source>
      <translation>Kein Anruf kann gehalten oder fortgesetzt werden.</translation>
    </message>
    <message>
      <source>Several calls are possible. Select one in the window.</source>
      <translation>Mehrere Anrufe kommen in Frage. Wählen Sie einen im Fenster aus.</translation>
    </message>
  </context>
  <context>
    <name>AgentButton</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Einen Supervisor um Hilfe bitten</translation>
    </message>
    <message>
      <source>Wrap-up done</source>
      <translation>Nachbearbeitung fertig</translation>
    </message>
    <message>
      <source>{seconds} more seconds</source>
      <translation>{seconds} Sekunden mehr</translation>
    </message>
    <message>
      <source>Your state: {words}. Press to choose</source>
      <translation>Ihr Zustand: {words}. Drücken zum Wählen</translation>
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
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>Block: decline before it rings</source>
      <translation>Sperren: ablehnen, bevor es klingelt</translation>
    </message>
    <message>
      <source>From the directory “{name}”. Name and numbers are changed there.</source>
      <translation>Aus dem Verzeichnis „{name}“. Name und Nummern werden dort geändert.</translation>
    </message>
    <message>
      <source>The selected contact</source>
      <translation>Der ausgewählte Kontakt</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Nummern</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Kurzwahl</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Neuer Kontakt</translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>Name, company, number or note</source>
      <translation>Name, Firma, Nummer oder Notiz</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Nobody yet. Add somebody, or import a vCard or CSV file.</source>
      <translation>Noch niemand. Fügen Sie jemanden hinzu oder importieren Sie eine vCard- oder CSV-Datei.</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>Niemand passt.</translation>
    </message>
    <message>
      <source>Not saved yet.</source>
      <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Take the last change back, an import as a whole</source>
      <translation>Die letzte Änderung zurücknehmen, einen Import im Ganzen</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Kontakte importieren</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.csv)</source>
      <translation>Kontakte (*.vcf *.csv)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>vCard (*.vcf)</source>
      <translation>vCard (*.vcf)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Export the contacts</source>
      <translation>Kontakte exportieren</translation>
    </message>
  </context>
  <context>
    <name>DialOffer</name>
    <message>
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Put it into the dial field</source>
      <translation>In das Wählfeld übernehmen</translation>
    </message>
    <message>
      <source>Do not dial</source>
      <translation>Nicht wählen</translation>
    </message>
    <message>
      <source>Do not dial (Esc)</source>
      <translation>Nicht wählen (Esc)</translation>
    </message>
  </context>
  <context>
    <name>DialWords</name>
    <message>
      <source>SIP address</source>
      <translation>SIP-Adresse</translation>
    </message>
    <message>
      <source>Valid number</source>
      <translation>Gültige Nummer</translation>
    </message>
    <message>
      <source>Valid {region} number</source>
      <translation>Gültige Nummer in {region}</translation>
    </message>
    <message>
      <source>then {tones} (, pauses, ; waits for you)</source>
      <translation>dann {tones} (, pausiert, ; wartet auf Sie)</translation>
    </message>
    <message>
      <source>then {tones}</source>
      <translation>dann {tones}</translation>
    </message>
    <message>
      <source>then {tones} after {wait} s</source>
      <translation>dann {tones} nach {wait} s</translation>
    </message>
  </context>
  <context>
    <name>DialerPanel</name>
    <message>
      <source>Call</source>
      <translation>Anrufen</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Wahlwiederholung</translation>
    </message>
    <message>
      <source>Dial {number} again (F12)</source>
      <translation>{number} erneut wählen (F12)</translation>
    </message>
    <message>
      <source>Not ready to dial yet. Try again in a moment.</source>
      <translation>Noch nicht bereit zum Wählen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>This cannot be dialled.</source>
      <translation>Das lässt sich nicht wählen.</translation>
    </message>
    <message>
      <source>Dial the last number again (F12)</source>
      <translation>Die letzte Nummer erneut wählen (F12)</translation>
    </message>
    <message>
      <source>Type, paste or drop a number, tel: or sip: link</source>
      <translation>Tippen oder ziehen Sie eine Nummer, einen tel:- oder sip:-Link hierher</translation>
    </message>
  </context>
  <context>
    <name>HelpAlert</name>
    <message>
      <source>{name} asks for help</source>
      <translation>{name} bittet um Hilfe</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>Flüstern</translation>
    </message>
    <message>
      <source>Whisper to {name}</source>
      <translation>{name} zuflüstern</translation>
    </message>
    <message>
      <source>Dismiss the request of {name}</source>
      <translation>Die Bitte von {name} ausblenden</translation>
    </message>
  </context>
  <context>
    <name>HistoryDetail</name>
    <message>
      <source>Call</source>
      <translation>Anruf</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Choose a call to see how it went.</source>
      <translation>Wählen Sie einen Anruf, um zu sehen, wie er verlief.</translation>
    </message>
    <message>
      <source>The selected call</source>
      <translation>Der ausgewählte Anruf</translation>
    </message>
    <message>
      <source>Dial this number again (Return)</source>
      <translation>Diese Nummer erneut wählen (Eingabe)</translation>
    </message>
    <message>
      <source>Copy the number (Ctrl+C)</source>
      <translation>Nummer kopieren (Strg+C)</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Nummer kopieren</translation>
    </message>
    <message>
      <source>More about this caller</source>
      <translation>Mehr zu diesem Anrufer</translation>
    </message>
    <message>
      <source>No events were kept.</source>
      <translation>Es wurden keine Ereignisse aufbewahrt.</translation>
    </message>
    <message>
      <source>Keep or change as a contact…</source>
      <translation>Als Kontakt behalten oder ändern…</translation>
    </message>
    <message>
      <source>Block this caller</source>
      <translation>Diesen Anrufer sperren</translation>
    </message>
    <message>
      <source>Erase this caller…</source>
      <translation>Diesen Anrufer löschen…</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>ZEITLEISTE</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Calls you make and take are listed here.</source>
      <translation>Ihre Anrufe, ausgehend und eingehend, stehen hier.</translation>
    </message>
    <message>
      <source>The history is not open yet.</source>
      <translation>Der Verlauf ist noch nicht geöffnet.</translation>
    </message>
    <message>
      <source>No call matches.</source>
      <translation>Kein Anruf passt.</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the calls found</source>
      <translation>Gefundene Anrufe exportieren</translation>
    </message>
  </context>
  <context>
    <name>HistorySearch</name>
    <message>
      <source>Name, number, note or tag</source>
      <translation>Name, Nummer, Notiz oder Stichwort</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Jederzeit</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Verpasst</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Eingang</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 Tage</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 Tage</translation>
    </message>
    <message>
      <source>12 months</source>
      <translation>12 Monate</translation>
    </message>
  </context>
  <context>
    <name>IncomingPopup</name>
    <message>
      <source>Incoming call</source>
      <translation>Eingehender Anruf</translation>
    </message>
    <message>
      <source>Incoming call from {name}</source>
      <translation>Eingehender Anruf von {name}</translation>
    </message>
  </context>
  <context>
    <name>IncomingCard</name>
    <message>
      <source>INCOMING CALL</source>
      <translation>EINGEHENDER ANRUF</translation>
    </message>
    <message>
      <source>Next incoming call</source>
      <translation>Nächster eingehender Anruf</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
    <message>
      <source>waiting {time}</source>
      <translation>wartet {time}</translation>
    </message>
    <message>
      <source>Room {room} · </source>
      <translation>Raum {room} · </translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>Stummgeschaltet</translation>
    </message>
    <message>
      <source>Rings on {device}</source>
      <translation>Klingelt auf {device}</translation>
    </message>
    <message>
      <source>No sound device: this call rings silently</source>
      <translation>Kein Tongerät: Dieser Anruf klingelt lautlos</translation>
    </message>
  </context>
  <context>
    <name>KeypadPanel</name>
    <message>
      <source>Dial</source>
      <translation>Wahl</translation>
    </message>
    <message>
      <source>Send tones</source>
      <translation>Töne senden</translation>
    </message>
    <message>
      <source>Tones to {name}</source>
      <translation>Töne an {name}</translation>
    </message>
    <message>
      <source>Send {count} tones?</source>
      <translation>{count} Töne senden?</translation>
    </message>
    <message>
      <source>They play one after the other and can be cancelled.</source>
      <translation>Sie werden nacheinander gespielt und lassen sich abbrechen.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>LogPanePanel</name>
    <message>
      <source>Nothing has been logged yet.</source>
      <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
      <source>LOG</source>
      <translation>PROTOKOLL</translation>
    </message>
    <message>
      <source>This session</source>
      <translation>Diese Sitzung</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filter…</translation>
    </message>
    <message>
      <source>Filter the log by text</source>
      <translation>Das Protokoll nach Text filtern</translation>
    </message>
    <message>
      <source>Lowest level shown</source>
      <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
      <source>Show only lines of the selected session</source>
      <translation>Nur Zeilen der ausgewählten Sitzung zeigen</translation>
    </message>
    <message>
      <source>Save the lines shown to a file; telephone numbers are masked</source>
      <translation>Gezeigte Zeilen in eine Datei speichern; Telefonnummern werden verdeckt</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>Alle Stufen</translation>
    </message>
    <message>
      <source>Info and up</source>
      <translation>Ab Info</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>Warnungen und Fehler</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>Nur Fehler</translation>
    </message>
    <message>
      <source>No line matches.</source>
      <translation>Keine Zeile passt.</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>New lines stay in view; click to pause</source>
      <translation>Neue Zeilen bleiben sichtbar; klicken zum Anhalten</translation>
    </message>
    <message>
      <source>Click to follow new lines</source>
      <translation>Klicken, um neuen Zeilen zu folgen</translation>
    </message>
    <message>
      <source>{shown} of {kept}</source>
      <translation>{shown} von {kept}</translation>
    </message>
    <message>
      <source>Export the log</source>
      <translation>Protokoll exportieren</translation>
    </message>
    <message>
      <source>Log files (*.log *.txt)</source>
      <translation>Protokolldateien (*.log *.txt)</translation>
    </message>
  </context>
  <context>
    <name>MacroMenu</name>
    <message>
      <source>Tone macros</source>
      <translation>Tonmakros</translation>
    </message>
    <message>
      <source>Play {name}</source>
      <translation>{name} abspielen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>New macro…</source>
      <translation>Neues Makro…</translation>
    </message>
  </context>
  <context>
    <name>MuteButton</name>
    <message>
      <source>Muting…</source>
      <translation>Wird stumm…</translation>
    </message>
    <message>
      <source>Unmuting…</source>
      <translation>Wird laut…</translation>
    </message>
    <message>
      <source>Microphone: waiting until it is measured</source>
      <translation>Mikrofon: wartet auf die Messung</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Microphone muted. Press to unmute</source>
      <translation>Mikrofon ist stumm. Drücken zum Aufheben</translation>
    </message>
    <message>
      <source>No mic</source>
      <translation>Kein Mikro</translation>
    </message>
    <message>
      <source>No microphone found. Calls still connect; they will not hear you</source>
      <translation>Kein Mikrofon gefunden. Anrufe kommen zustande; man wird Sie nicht hören</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Microphone live. Press to mute</source>
      <translation>Mikrofon ist offen. Drücken zum Stummschalten</translation>
    </message>
  </context>
  <context>
    <name>NoticeStrip</name>
    <message>
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
  </context>
  <context>
    <name>NoticeCard</name>
    <message>
      <source>Dismiss this notice</source>
      <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>Für den Admin kopieren</translation>
    </message>
    <message>
      <source>Copies what happened and what to change.</source>
      <translation>Kopiert, was geschah und was zu ändern ist.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>{who} can put this right.</source>
      <translation>{who} kann dies beheben.</translation>
    </message>
  </context>
  <context>
    <name>OptionsButton</name>
    <message>
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
  </context>
  <context>
    <name>PastBar</name>
    <message>
      <source>Look back up to 60 minutes</source>
      <translation>Bis zu 60 Minuten zurückblicken</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Zurück zu jetzt</translation>
    </message>
    <message>
      <source>Show what happens now, and close this line</source>
      <translation>Zeigen, was jetzt geschieht, und diese Zeile schließen</translation>
    </message>
    <message>
      <source>Past: {time}. Nothing can be done here</source>
      <translation>Vergangenheit: {time}. Hier lässt sich nichts tun</translation>
    </message>
    <message>
      <source>Nothing is known of that time.</source>
      <translation>Von dieser Zeit ist nichts bekannt.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>{time} ago</source>
      <translation>vor {time}</translation>
    </message>
  </context>
  <context>
    <name>PracticeNumbers</name>
    <message>
      <source>echo: hear yourself</source>
      <translation>Echo: sich selbst hören</translation>
    </message>
    <message>
      <source>menu: send tones, # ends</source>
      <translation>Menü: Töne senden, # beendet</translation>
    </message>
    <message>
      <source>calls you back</source>
      <translation>ruft Sie zurück</translation>
    </message>
    <message>
      <source>early media, then answers</source>
      <translation>früher Ton, nimmt dann an</translation>
    </message>
    <message>
      <source>PCMU only</source>
      <translation>nur PCMU</translation>
    </message>
    <message>
      <source>busy</source>
      <translation>besetzt</translation>
    </message>
    <message>
      <source>declines</source>
      <translation>lehnt ab</translation>
    </message>
    <message>
      <source>rings, no answer</source>
      <translation>klingelt, keine Antwort</translation>
    </message>
    <message>
      <source>hangs up after 3 s</source>
      <translation>legt nach 3 s auf</translation>
    </message>
    <message>
      <source>accepts a transfer</source>
      <translation>nimmt eine Weiterleitung an</translation>
    </message>
    <message>
      <source>No sessions</source>
      <translation>Keine Sitzungen</translation>
    </message>
    <message>
      <source>Dial a number, or wait for a call.</source>
      <translation>Wählen Sie eine Nummer oder warten Sie auf einen Anruf.</translation>
    </message>
    <message>
      <source>Dial a number, or try the practice line. It makes real calls and needs no account:</source>
      <translation>Wählen Sie eine Nummer oder probieren Sie die Übungsleitung. Sie führt echte Anrufe und braucht kein Konto:</translation>
    </message>
  </context>
  <context>
    <name>ReachButton</name>
    <message>
      <source>Callers reach this room at {addresses}</source>
      <translation>Anrufer erreichen diesen Raum unter {addresses}</translation>
    </message>
    <message>
      <source>Addresses of this room</source>
      <translation>Adressen dieses Raums</translation>
    </message>
    <message>
      <source>Callers reach this room at:</source>
      <translation>Anrufer erreichen diesen Raum unter:</translation>
    </message>
    <message>
      <source>Copy {address}</source>
      <translation>{address} kopieren</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Alle kopieren</translation>
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Click to fill in, double-click to dial</source>
      <translation>Klicken zum Eintragen, Doppelklick zum Wählen</translation>
    </message>
    <message>
      <source>Dial-out</source>
      <translation>Ausgehend</translation>
    </message>
    <message>
      <source>Dial-in</source>
      <translation>Eingehend</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>RECENT</source>
      <translation>ZULETZT</translation>
    </message>
    <message>
      <source>Calls you end are listed here.</source>
      <translation>Beendete Anrufe stehen hier.</translation>
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>now</source>
      <translation>jetzt</translation>
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
      <translation>{count} T</translation>
    </message>
    <message>
      <source>MOS</source>
      <translation>MOS</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Jitter</source>
      <translation>Jitter</translation>
    </message>
  </context>
  <context>
    <name>RecordButton</name>
    <message>
      <source>Recording paused</source>
      <translation>Aufzeichnung pausiert</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Zeichnet auf</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Aufzeichnen</translation>
    </message>
    <message>
      <source>{state}: stop recording</source>
      <translation>{state}: Aufzeichnung beenden</translation>
    </message>
    <message>
      <source>Everything heard in the room is being written to a file. Click to stop.</source>
      <translation>Alles im Raum Gehörte wird in eine Datei geschrieben. Klicken zum Beenden.</translation>
    </message>
    <message>
      <source>Nothing is written while secret tones are sent; it goes on by itself</source>
      <translation>Solange geheime Töne gesendet werden, wird nichts geschrieben; danach geht es von selbst weiter</translation>
    </message>
    <message>
      <source>Record this room</source>
      <translation>Diesen Raum aufzeichnen</translation>
    </message>
    <message>
      <source>Record everything heard in the room</source>
      <translation>Alles im Raum Gehörte aufzeichnen</translation>
    </message>
  </context>
  <context>
    <name>SeatPanel</name>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Anruf beenden</translation>
    </message>
    <message>
      <source>Set state…</source>
      <translation>Zustand setzen…</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>This is your own room.</source>
      <translation>Das ist Ihr eigener Raum.</translation>
    </message>
    <message>
      <source>Leaving…</source>
      <translation>Wird verlassen…</translation>
    </message>
    <message>
      <source>{mode}: on its way…</source>
      <translation>{mode}: unterwegs…</translation>
    </message>
    <message>
      <source>You are not in this room. Choose how to join; listening is silent.</source>
      <translation>Sie sind nicht in diesem Raum. Wählen Sie, wie Sie beitreten; Mithören ist lautlos.</translation>
    </message>
    <message>
      <source>The link is down; what is shown may be old.</source>
      <translation>Die Verbindung fehlt; das Gezeigte kann veraltet sein.</translation>
    </message>
    <message>
      <source>You are heard.</source>
      <translation>Man hört Sie.</translation>
    </message>
    <message>
      <source>Nobody hears you.</source>
      <translation>Niemand hört Sie.</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Anruf</translation>
    </message>
    <message>
      <source>Line of text to the agent; no customer sees it</source>
      <translation>Textzeile an den Mitarbeiter; kein Kunde sieht sie</translation>
    </message>
    <message>
      <source>Write to the agent; customers never see it</source>
      <translation>Dem Mitarbeiter schreiben; Kunden sehen es nie</translation>
    </message>
    <message>
      <source>Barge, and once you are heard, move the call to your own room</source>
      <translation>Einschalten und, sobald man Sie hört, den Anruf in Ihren eigenen Raum holen</translation>
    </message>
  </context>
  <context>
    <name>SessionDetailPanel</name>
    <message>
      <source>Select a session to see its timeline.</source>
      <translation>Wählen Sie eine Sitzung, um ihre Zeitleiste zu sehen.</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Alle kopieren</translation>
    </message>
    <message>
      <source>Nothing has happened to this session yet.</source>
      <translation>In dieser Sitzung ist noch nichts geschehen.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>ZEITLEISTE</translation>
    </message>
    <message>
      <source>Copy all identifiers of this session</source>
      <translation>Alle Kennungen dieser Sitzung kopieren</translation>
    </message>
    <message>
      <source>WHO HEARS WHOM</source>
      <translation>WER WEN HÖRT</translation>
    </message>
    <message>
      <source>QUALITY</source>
      <translation>QUALITÄT</translation>
    </message>
    <message>
      <source>IDENTIFIERS</source>
      <translation>KENNUNGEN</translation>
    </message>
    <message>
      <source>PICTURE</source>
      <translation>BILD</translation>
    </message>
  </context>
  <context>
    <name>SessionHeader</name>
    <message>
      <source>Merge calls</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Bring everybody on hold into one conversation with you</source>
      <translation>Alle Gehaltenen in ein Gespräch mit Ihnen holen</translation>
    </message>
    <message>
      <source>Dismiss ended</source>
      <translation>Beendete entfernen</translation>
    </message>
    <message>
      <source>Remove all ended sessions from the list</source>
      <translation>Alle beendeten Sitzungen aus der Liste entfernen</translation>
    </message>
    <message>
      <source>SESSIONS</source>
      <translation>SITZUNGEN</translation>
    </message>
    <message>
      <source>{used} of {most} lines</source>
      <translation>{used} von {most} Leitungen</translation>
    </message>
    <message>
      <source>Every call uses one line; calls on hold too</source>
      <translation>Jeder Anruf belegt eine Leitung, auch ein gehaltener</translation>
    </message>
    <message>
      <source>Every line is in use: hang up before you dial again</source>
      <translation>Alle Leitungen sind belegt: Legen Sie auf, bevor Sie wieder wählen</translation>
    </message>
  </context>
  <context>
    <name>SessionListPanel</name>
    <message>
      <source>Copy number</source>
      <translation>Nummer kopieren</translation>
    </message>
    <message>
      <source>Copy sessionId</source>
      <translation>sessionId kopieren</translation>
    </message>
  </context>
  <context>
    <name>SupervisePage</name>
    <message>
      <source>Group by room</source>
      <translation>Nach Raum gruppieren</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Zurückblicken</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <source>Waiting: {calls}</source>
      <translation>Wartend: {calls}</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Gruppen auflösen</translation>
    </message>
    <message>
      <source>Filter agents, rooms, numbers…</source>
      <translation>Mitarbeiter, Räume, Nummern filtern…</translation>
    </message>
    <message>
      <source>Filter the board</source>
      <translation>Die Tafel filtern</translation>
    </message>
    <message>
      <source>See the board as it was in the last hour</source>
      <translation>Die Tafel sehen, wie sie in der letzten Stunde war</translation>
    </message>
  </context>
  <context>
    <name>SupervisedBanner</name>
    <message>
      <source>Dismiss what the supervisor wrote</source>
      <translation>Ausblenden, was der Supervisor schrieb</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Entfernen</translation>
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
      <translation>Mikro</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Hörer</translation>
    </message>
    <message>
      <source>No microphone</source>
      <translation>Kein Mikrofon</translation>
    </message>
    <message>
      <source>No speaker</source>
      <translation>Kein Lautsprecher</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <source>Microphone: choose a device</source>
      <translation>Mikrofon: Gerät wählen</translation>
    </message>
    <message>
      <source>Speaker: choose a device</source>
      <translation>Lautsprecher: Gerät wählen</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>{role}: none found. Calls still connect.</source>
      <translation>{role}: keins gefunden. Anrufe kommen trotzdem zustande.</translation>
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation>{role}: {name}</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
      <source>No speaker found</source>
      <translation>Kein Lautsprecher gefunden</translation>
    </message>
    <message>
      <source>Follow the system's default</source>
      <translation>Der Vorgabe des Systems folgen</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Toneinstellungen…</translation>
    </message>
  </context>
  <context>
    <name>TrunkStatus</name>
    <message>
      <source>{count} trunks</source>
      <translation>{count} Trunks</translation>
    </message>
    <message>
      <source>{count} of {all} trunks</source>
      <translation>{count} von {all} Trunks</translation>
    </message>
    <message>
      <source>{trunk}: {state}</source>
      <translation>{trunk}: {state}</translation>
    </message>
    <message>
      <source>Trunk</source>
      <translation>Trunk</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>registriert</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>wird registriert</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>nicht registriert</translation>
    </message>
    <message>
      <source>Tried again at {time}.</source>
      <translation>Neuer Versuch um {time}.</translation>
    </message>
  </context>
  <context>
    <name>UnheardStrip</name>
    <message>
      <source>Unmute</source>
      <translation>Laut</translation>
    </message>
    <message>
      <source>Unmute the microphone</source>
      <translation>Mikrofon wieder einschalten</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Toneinstellungen…</translation>
    </message>
    <message>
      <source>You are muted: they cannot hear you.</source>
      <translation>Sie sind stumm: Man hört Sie nicht.</translation>
    </message>
    <message>
      <source>Your microphone delivers no sound: they cannot hear you. Choose another.</source>
      <translation>Ihr Mikrofon liefert keinen Ton: Man hört Sie nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>Your voice does not leave this computer: they cannot hear you.</source>
      <translation>Ihre Stimme verlässt diesen Rechner nicht: Man hört Sie nicht.</translation>
    </message>
  </context>
  <context>
    <name>WaitingPanel</name>
    <message>
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <source>WAITING — {count}</source>
      <translation>WARTEND — {count}</translation>
    </message>
    <message>
      <source>Waiting callers</source>
      <translation>Wartende Anrufer</translation>
    </message>
  </context>
  <context>
    <name>WelcomeCard</name>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>You can call now: the practice line makes real calls and needs no account.</source>
      <translation>Sie können jetzt anrufen: Die Übungsleitung führt echte Anrufe und braucht kein Konto.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Call the practice line</source>
      <translation>Die Übungsleitung anrufen</translation>
    </message>
    <message>
      <source>Connect a team gateway or Daily…</source>
      <translation>Team-Gateway oder Daily verbinden…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>ScreenPop</name>
    <message>
      <source>The page about the caller could not be opened.</source>
      <translation>Die Seite zum Anrufer ließ sich nicht öffnen.</translation>
    </message>
  </context>
  <context>
    <name>AudioSection</name>
    <message>
      <source>Audio</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>microphone speaker ringer headset device test tone</source>
      <translation>mikrofon lautsprecher klingel headset gerät testton</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>video picture webcam device</source>
      <translation>video bild webcam gerät</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Ringer volume</source>
      <translation>Klingellautstärke</translation>
    </message>
    <message>
      <source>ring loudness</source>
      <translation>klingeln lautstärke</translation>
    </message>
    <message>
      <source>Key tones</source>
      <translation>Tastentöne</translation>
    </message>
    <message>
      <source>Hear each key you press.</source>
      <translation>Jede gedrückte Taste hören.</translation>
    </message>
    <message>
      <source>microphone headset echo noise voice loudness processing</source>
      <translation>mikrofon headset echo rauschen stimme lautstärke verarbeitung</translation>
    </message>
    <message>
      <source>Keeps what your speaker plays from going back. A headset does not need it.</source>
      <translation>Hält zurück, was Ihr Lautsprecher spielt. Ein Headset braucht das nicht.</translation>
    </message>
    <message>
      <source>Echo cancelling</source>
      <translation>Echounterdrückung</translation>
    </message>
    <message>
      <source>Lowers steady noise, such as a fan, around your voice.</source>
      <translation>Senkt gleichmäßiges Rauschen um Ihre Stimme, etwa einen Lüfter.</translation>
    </message>
    <message>
      <source>Noise suppression</source>
      <translation>Rauschunterdrückung</translation>
    </message>
    <message>
      <source>Makes a quiet voice louder.</source>
      <translation>Macht eine leise Stimme lauter.</translation>
    </message>
    <message>
      <source>Automatic gain</source>
      <translation>Automatische Verstärkung</translation>
    </message>
  </context>
  <context>
    <name>CameraChoice</name>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Chosen camera (not connected)</source>
      <translation>Gewählte Kamera (nicht angeschlossen)</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>Die Vorgabe des Systems</translation>
    </message>
  </context>
  <context>
    <name>CrmSection</name>
    <message>
      <source>Other programs</source>
      <translation>Andere Programme</translation>
    </message>
    <message>
      <source>Let programs of this computer dial</source>
      <translation>Programme dieses Rechners wählen lassen</translation>
    </message>
    <message>
      <source>They can also see who is called and who calls. Nothing is let in from other computers.</source>
      <translation>Sie sehen auch, wer angerufen wird und wer anruft. Von anderen Rechnern wird nichts eingelassen.</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>any free one</source>
      <translation>ein freier</translation>
    </message>
    <message>
      <source>On 127.0.0.1; enter the same in the other program.</source>
      <translation>Auf 127.0.0.1; geben Sie im anderen Programm denselben ein.</translation>
    </message>
    <message>
      <source>Web pages that may dial</source>
      <translation>Webseiten, die wählen dürfen</translation>
    </message>
    <message>
      <source>One address a line, such as https://crm.example.org.</source>
      <translation>Eine Adresse je Zeile, etwa https://crm.example.org.</translation>
    </message>
    <message>
      <source>Pairing token</source>
      <translation>Kopplungstoken</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>New token</source>
      <translation>Neues Token</translation>
    </message>
    <message>
      <source>Enter it in the other program. A new one shuts out all others.</source>
      <translation>Geben Sie es im anderen Programm ein. Ein neues schließt alle anderen aus.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Einstellungen suchen</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>No setting matches.</source>
      <translation>Keine Einstellung passt.</translation>
    </message>
  </context>
  <context>
    <name>DirectoriesSection</name>
    <message>
      <source>Directories</source>
      <translation>Verzeichnisse</translation>
    </message>
    <message>
      <source>Add a directory…</source>
      <translation>Verzeichnis hinzufügen…</translation>
    </message>
    <message>
      <source>Address books and staff lists</source>
      <translation>Adressbücher und Personallisten</translation>
    </message>
    <message>
      <source>Their contacts are read and never changed. They stay as they were while a directory cannot be reached.</source>
      <translation>Ihre Kontakte werden gelesen und nie geändert. Sie bleiben, wie sie waren, solange ein Verzeichnis nicht erreichbar ist.</translation>
    </message>
    <message>
      <source>carddav ldap contacts directory address book</source>
      <translation>carddav ldap kontakte verzeichnis adressbuch</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>{n} contacts</source>
      <translation>{n} Kontakte</translation>
    </message>
    <message>
      <source>1 contact</source>
      <translation>1 Kontakt</translation>
    </message>
    <message>
      <source>not renewed since {time}</source>
      <translation>nicht erneuert seit {time}</translation>
    </message>
    <message>
      <source>as of an earlier day</source>
      <translation>Stand eines früheren Tages</translation>
    </message>
    <message>
      <source>asking…</source>
      <translation>wird gefragt…</translation>
    </message>
    <message>
      <source>renewed {time}</source>
      <translation>erneuert {time}</translation>
    </message>
  </context>
  <context>
    <name>DirectoryForm</name>
    <message>
      <source>Address book (CardDAV)</source>
      <translation>Adressbuch (CardDAV)</translation>
    </message>
    <message>
      <source>Staff list (LDAP)</source>
      <translation>Personalliste (LDAP)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>Nur im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>People are below</source>
      <translation>Personen stehen unter</translation>
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>GeneralSection</name>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Others in the room see it from the next connection on.</source>
      <translation>Andere im Raum sehen ihn ab der nächsten Verbindung.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Country of numbers without +, as two letters such as DE.</source>
      <translation>Land von Nummern ohne +, als zwei Buchstaben wie DE.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>theme dark light</source>
      <translation>thema dunkel hell</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Page after the start</source>
      <translation>Seite nach dem Start</translation>
    </message>
    <message>
      <source>When a link is clicked</source>
      <translation>Wenn ein Link geklickt wird</translation>
    </message>
    <message>
      <source>Fill the number in</source>
      <translation>Nummer eintragen</translation>
    </message>
    <message>
      <source>Ask before dialling</source>
      <translation>Vor dem Wählen fragen</translation>
    </message>
    <message>
      <source>Dial at once</source>
      <translation>Sofort wählen</translation>
    </message>
    <message>
      <source>For links to phone numbers and SIP addresses in other programs.</source>
      <translation>Für Links zu Telefonnummern und SIP-Adressen in anderen Programmen.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>All settings as a file</source>
      <translation>Alle Einstellungen als Datei</translation>
    </message>
    <message>
      <source>Without keys and passwords, which stay in the keyring.</source>
      <translation>Ohne Schlüssel und Passwörter, die im Schlüsselbund bleiben.</translation>
    </message>
    <message>
      <source>import export backup</source>
      <translation>import export sicherung</translation>
    </message>
    <message>
      <source>The settings were exported.</source>
      <translation>Die Einstellungen wurden exportiert.</translation>
    </message>
    <message>
      <source>The settings were imported. The profile in use stays.</source>
      <translation>Die Einstellungen wurden importiert. Das benutzte Profil bleibt.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>CallsSection</name>
    <message>
      <source>Calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <source>Hold others</source>
      <translation>Andere halten</translation>
    </message>
    <message>
      <source>Dialling or answering puts whoever you talk to on hold.</source>
      <translation>Wählen oder Annehmen hält, mit wem Sie gerade sprechen.</translation>
    </message>
    <message>
      <source>Remind of a hold after</source>
      <translation>An einen gehaltenen Anruf erinnern nach</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Wrap-up after calls</source>
      <translation>Nachbearbeitung nach Anrufen</translation>
    </message>
    <message>
      <source>Time to finish notes before the next caller rings.</source>
      <translation>Zeit für Notizen, bevor der nächste Anrufer klingelt.</translation>
    </message>
    <message>
      <source>Wrap-up lasts</source>
      <translation>Dauer der Nachbearbeitung</translation>
    </message>
    <message>
      <source>Until you end it</source>
      <translation>Bis Sie sie beenden</translation>
    </message>
    <message>
      <source>More time at one press</source>
      <translation>Mehr Zeit je Druck</translation>
    </message>
    <message>
      <source>How often it may be extended</source>
      <translation>Wie oft sie verlängert werden darf</translation>
    </message>
    <message>
      <source>Disposition required</source>
      <translation>Ergebnis erforderlich</translation>
    </message>
    <message>
      <source>Wrap-up does not end before one is chosen.</source>
      <translation>Die Nachbearbeitung endet nicht, bevor eines gewählt ist.</translation>
    </message>
    <message>
      <source>Dispositions</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>How a call went, one a line, in the order of the list.</source>
      <translation>Wie ein Anruf verlief, eines je Zeile, in der Reihenfolge der Liste.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>Privacy</source>
      <translation>Privatsphäre</translation>
    </message>
    <message>
      <source>Keep the call history</source>
      <translation>Anrufverlauf aufbewahren</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>For ever</source>
      <translation>Für immer</translation>
    </message>
    <message>
      <source>Older calls are erased at once. To erase all calls with one caller, use the History page.</source>
      <translation>Ältere Anrufe werden sofort gelöscht. Um alle Anrufe mit einem Anrufer zu löschen, verwenden Sie die Verlaufsseite.</translation>
    </message>
    <message>
      <source>retention erase delete</source>
      <translation>aufbewahrung löschen</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>Alles löschen…</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>Alles wurde gelöscht.</translation>
    </message>
    <message>
      <source>All that is kept</source>
      <translation>Alles Aufbewahrte</translation>
    </message>
    <message>
      <source>Calls, contacts, recordings, keys and passwords on this computer. Asks before, and says what exactly.</source>
      <translation>Anrufe, Kontakte, Aufzeichnungen, Schlüssel und Passwörter auf diesem Rechner. Fragt vorher und sagt genau, was.</translation>
    </message>
    <message>
      <source>erase delete forget wipe</source>
      <translation>löschen vergessen entfernen</translation>
    </message>
    <message>
      <source>End all calls first.</source>
      <translation>Beenden Sie zuerst alle Anrufe.</translation>
    </message>
  </context>
  <context>
    <name>HotkeysSection</name>
    <message>
      <source>Keys everywhere</source>
      <translation>Tasten überall</translation>
    </message>
    <message>
      <source>On this desktop</source>
      <translation>Auf diesem Desktop</translation>
    </message>
    <message>
      <source>global hotkey keys shortcut everywhere</source>
      <translation>globale tasten kürzel überall</translation>
    </message>
    <message>
      <source>You can always bind these commands to keys in the desktop's own keyboard settings: softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</source>
      <translation>Sie können diese Befehle immer in den Tastatureinstellungen des Desktops auf Tasten legen: softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</translation>
    </message>
    <message>
      <source>These keys work while another program has the keyboard.</source>
      <translation>Diese Tasten wirken auch, während ein anderes Programm die Tastatur hat.</translation>
    </message>
    <message>
      <source>On a Wayland desktop no program may take keys that another one would get, so they cannot be chosen here.</source>
      <translation>Auf einem Wayland-Desktop darf kein Programm Tasten nehmen, die ein anderes bekäme; darum lassen sie sich hier nicht wählen.</translation>
    </message>
    <message>
      <source>Keys everywhere cannot be chosen here on this system.</source>
      <translation>Auf diesem System lassen sich hier keine Tasten für überall wählen.</translation>
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Front desk</source>
      <translation>Empfang</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Daily API key</source>
      <translation>API-Schlüssel von Daily</translation>
    </message>
    <message>
      <source>Token broker of your team</source>
      <translation>Token-Vermittler Ihres Teams</translation>
    </message>
    <message>
      <source>Room address and owner token</source>
      <translation>Raumadresse und Besitzertoken</translation>
    </message>
    <message>
      <source>Access by</source>
      <translation>Zugang über</translation>
    </message>
    <message>
      <source>Broker address</source>
      <translation>Adresse des Vermittlers</translation>
    </message>
    <message>
      <source>Room address</source>
      <translation>Raumadresse</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Raum</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>API-Schlüssel</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only, and never shown again.</source>
      <translation>Nur im Schlüsselbund des Systems aufbewahrt und nie wieder gezeigt.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Verbindung prüfen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>Für den Admin kopieren</translation>
    </message>
    <message>
      <source>Testing…</source>
      <translation>Wird geprüft…</translation>
    </message>
  </context>
  <context>
    <name>ProfilesSection</name>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Add a team gateway…</source>
      <translation>Team-Gateway hinzufügen…</translation>
    </message>
    <message>
      <source>Add Daily…</source>
      <translation>Daily hinzufügen…</translation>
    </message>
    <message>
      <source>gateway team daily api key room token broker test connection</source>
      <translation>gateway team daily api schlüssel raum token vermittler verbindung prüfen</translation>
    </message>
    <message>
      <source>Where calls are made</source>
      <translation>Wo telefoniert wird</translation>
    </message>
    <message>
      <source>Takes effect when you connect again.</source>
      <translation>Gilt, wenn Sie neu verbinden.</translation>
    </message>
    <message>
      <source>Local room</source>
      <translation>Lokaler Raum</translation>
    </message>
    <message>
      <source>Local SIP address</source>
      <translation>Lokale SIP-Adresse</translation>
    </message>
    <message>
      <source>Practice line</source>
      <translation>Übungsleitung</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message>
      <source>Connect again</source>
      <translation>Neu verbinden</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>{act}: {profile}</source>
      <translation>{act}: {profile}</translation>
    </message>
    <message>
      <source>A gateway on this machine</source>
      <translation>Ein Gateway auf diesem Rechner</translation>
    </message>
    <message>
      <source>Daily's cloud</source>
      <translation>Dailys Cloud</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>in Gebrauch</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by the environment variable {name}.</source>
      <translation>Durch die Umgebungsvariable {name} gesetzt.</translation>
    </message>
    <message>
      <source>Locked by your administrator in {file}.</source>
      <translation>Von Ihrem Administrator in {file} gesperrt.</translation>
    </message>
  </context>
  <context>
    <name>ScreenPopSection</name>
    <message>
      <source>Caller's page</source>
      <translation>Seite des Anrufers</translation>
    </message>
    <message>
      <source>Open a web page</source>
      <translation>Eine Webseite öffnen</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>When a caller rings</source>
      <translation>Wenn es klingelt</translation>
    </message>
    <message>
      <source>When a caller is answered</source>
      <translation>Wenn angenommen wird</translation>
    </message>
    <message>
      <source>screen pop crm browser customer</source>
      <translation>screen pop crm browser kunde</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Adresse der Seite</translation>
    </message>
    <message>
      <source>May hold {marks}; what the caller sends is encoded.</source>
      <translation>Darf {marks} enthalten; was der Anrufer sendet, wird kodiert.</translation>
    </message>
    <message>
      <source>Allowed hosts</source>
      <translation>Erlaubte Rechner</translation>
    </message>
    <message>
      <source>One a line, such as crm.example.org. No page of another host opens.</source>
      <translation>Einer je Zeile, etwa crm.example.org. Seiten anderer Rechner öffnen sich nicht.</translation>
    </message>
    <message>
      <source>Number of the trial's caller</source>
      <translation>Nummer des Probeanrufers</translation>
    </message>
    <message>
      <source>Name of the trial's caller</source>
      <translation>Name des Probeanrufers</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Try it with</source>
      <translation>Ausprobieren mit</translation>
    </message>
    <message>
      <source>test trial</source>
      <translation>test probe</translation>
    </message>
    <message>
      <source>Enter the address of the page first.</source>
      <translation>Geben Sie zuerst die Adresse der Seite ein.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSection</name>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>All shortcuts</source>
      <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
      <source>Gives every command its usual keys.</source>
      <translation>Gibt jedem Befehl seine üblichen Tasten.</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset: {command}</source>
      <translation>Zurücksetzen: {command}</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Other keys</source>
      <translation>Weitere Tasten</translation>
    </message>
    <message>
      <source>keys shortcut</source>
      <translation>tasten kürzel</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”. Change that first.</source>
      <translation>{keys} gehört zu „{command}“. Ändern Sie das zuerst.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}” now. Change that first.</source>
      <translation>{keys} gehört jetzt zu „{command}“. Ändern Sie das zuerst.</translation>
    </message>
  </context>
  <context>
    <name>SuperviseSection</name>
    <message>
      <source>Supervise</source>
      <translation>Aufsicht</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>Served in time</source>
      <translation>Rechtzeitig bedient</translation>
    </message>
    <message>
      <source>A caller who is answered within this time counts.</source>
      <translation>Es zählt, wer innerhalb dieser Zeit angenommen wird.</translation>
    </message>
    <message>
      <source>service level threshold</source>
      <translation>servicegrad schwelle</translation>
    </message>
    <message>
      <source>Service level good from</source>
      <translation>Servicegrad gut ab</translation>
    </message>
    <message>
      <source>Service level: act up to</source>
      <translation>Servicegrad: handeln bis</translation>
    </message>
    <message>
      <source>Longest wait: watch from</source>
      <translation>Längste Wartezeit: beobachten ab</translation>
    </message>
    <message>
      <source>Longest wait: act from</source>
      <translation>Längste Wartezeit: handeln ab</translation>
    </message>
    <message>
      <source>Abandoned: watch from</source>
      <translation>Aufgegeben: beobachten ab</translation>
    </message>
    <message>
      <source>Abandoned: act from</source>
      <translation>Aufgegeben: handeln ab</translation>
    </message>
    <message>
      <source>Handle time: watch from</source>
      <translation>Bearbeitungszeit: beobachten ab</translation>
    </message>
    <message>
      <source>Handle time: act from</source>
      <translation>Bearbeitungszeit: handeln ab</translation>
    </message>
  </context>
  <context>
    <name>TrunkForm</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>SIP address</source>
      <translation>SIP-Adresse</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>Nur im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registrieren</translation>
    </message>
    <message>
      <source>So that calls arrive here.</source>
      <translation>Damit Anrufe hier ankommen.</translation>
    </message>
    <message>
      <source>Numbers to show</source>
      <translation>Nummern zum Zeigen</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
      <source>Encrypted by SDES</source>
      <translation>Mit SDES verschlüsselt</translation>
    </message>
    <message>
      <source>Encrypted by DTLS</source>
      <translation>Mit DTLS verschlüsselt</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Ton</translation>
    </message>
  </context>
  <context>
    <name>RuleForm</name>
    <message>
      <source>Numbers that begin with</source>
      <translation>Nummern, die beginnen mit</translation>
    </message>
    <message>
      <source>all numbers</source>
      <translation>alle Nummern</translation>
    </message>
    <message>
      <source>Go by the trunks</source>
      <translation>Gehen über die Trunks</translation>
    </message>
    <message>
      <source>all, in their order</source>
      <translation>alle, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>Names with commas between; the next is tried when one fails.</source>
      <translation>Namen mit Kommas dazwischen; scheitert einer, wird der nächste versucht.</translation>
    </message>
    <message>
      <source>Beginning becomes</source>
      <translation>Anfang wird zu</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>Number shown</source>
      <translation>Gezeigte Nummer</translation>
    </message>
    <message>
      <source>Show no number</source>
      <translation>Keine Nummer zeigen</translation>
    </message>
  </context>
  <context>
    <name>TrunksSection</name>
    <message>
      <source>Trunks</source>
      <translation>Trunks</translation>
    </message>
    <message>
      <source>Connect again now</source>
      <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
      <source>Saved. It takes effect when the gateway is started again.</source>
      <translation>Gespeichert. Es gilt, wenn das Gateway neu gestartet wird.</translation>
    </message>
    <message>
      <source>Add a trunk…</source>
      <translation>Trunk hinzufügen…</translation>
    </message>
    <message>
      <source>Add a rule…</source>
      <translation>Regel hinzufügen…</translation>
    </message>
    <message>
      <source>sip provider register password</source>
      <translation>sip anbieter registrieren passwort</translation>
    </message>
    <message>
      <source>Routing rules</source>
      <translation>Leitregeln</translation>
    </message>
    <message>
      <source>prefix route</source>
      <translation>präfix leitweg</translation>
    </message>
    <message>
      <source>Type a number</source>
      <translation>Tippen Sie eine Nummer</translation>
    </message>
    <message>
      <source>How a number is sent</source>
      <translation>Wie eine Nummer gesendet wird</translation>
    </message>
    <message>
      <source>By the rules the gateway uses now; nothing is dialled.</source>
      <translation>Nach den Regeln, die das Gateway jetzt verwendet; es wird nichts gewählt.</translation>
    </message>
    <message>
      <source>from the next start on</source>
      <translation>ab dem nächsten Start</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>nicht registriert</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>wird registriert</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>registriert</translation>
    </message>
    <message>
      <source>registration failed</source>
      <translation>Registrierung fehlgeschlagen</translation>
    </message>
    <message>
      <source>all trunks</source>
      <translation>alle Trunks</translation>
    </message>
    <message>
      <source>begins with {text}</source>
      <translation>beginnt mit {text}</translation>
    </message>
    <message>
      <source>shows {number}</source>
      <translation>zeigt {number}</translation>
    </message>
    <message>
      <source>shows no number</source>
      <translation>zeigt keine Nummer</translation>
    </message>
    <message>
      <source>All numbers</source>
      <translation>Alle Nummern</translation>
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <source>Erase everything?</source>
      <translation>Alles löschen?</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Erased for good from this computer: all calls with their notes, tags and timelines; all contacts, favourites, speed dial and the block list; the journal of live calls; the recordings of the gateway on this computer; the keys of profiles, the passwords of directories, the secrets of tone macros and the pairing token.</source>
      <translation>Endgültig von diesem Rechner gelöscht werden: alle Anrufe mit Notizen, Stichwörtern und Zeitleisten; alle Kontakte, Favoriten, Kurzwahlen und die Sperrliste; das Journal laufender Anrufe; die Aufzeichnungen des Gateways auf diesem Rechner; die Schlüssel von Profilen, die Passwörter von Verzeichnissen, die Geheimnisse von Tonmakros und das Kopplungstoken.</translation>
    </message>
    <message>
      <source>Kept: the other settings with the passwords of trunks, the log files, in which numbers are hidden, and what a server of your team or Daily keeps.</source>
      <translation>Es bleiben: die übrigen Einstellungen mit den Passwörtern der Trunks, die Protokolldateien, in denen Nummern verdeckt sind, und was ein Server Ihres Teams oder Daily aufbewahrt.</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>Ein Anruf läuft und wird aufgelegt.</translation>
    </message>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>{n} Anrufe laufen und werden aufgelegt.</translation>
    </message>
    <message>
      <source>Connect to {profile}?</source>
      <translation>Mit {profile} verbinden?</translation>
    </message>
    <message>
      <source>Hang up and connect</source>
      <translation>Auflegen und verbinden</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>Keep trying</source>
      <translation>Weiter versuchen</translation>
    </message>
    <message>
      <source>{profile} cannot be used</source>
      <translation>{profile} ist nicht verwendbar</translation>
    </message>
    <message>
      <source>Go back to {profile}</source>
      <translation>Zurück zu {profile}</translation>
    </message>
  </context>
  <context>
    <name>SuperviseWiring</name>
    <message>
      <source>Supervise</source>
      <translation>Aufsicht</translation>
    </message>
    <message>
      <source>Your own room has no SIP address yet, so no call can move there.</source>
      <translation>Ihr eigener Raum hat noch keine SIP-Adresse, darum kann kein Anruf dorthin.</translation>
    </message>
    <message>
      <source>End this call?</source>
      <translation>Diesen Anruf beenden?</translation>
    </message>
    <message>
      <source>{call} is hung up for the agent and the far party.</source>
      <translation>{call} wird beim Mitarbeiter und bei der Gegenseite aufgelegt.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Anruf beenden</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
      <source>Save the board</source>
      <translation>Die Tafel speichern</translation>
    </message>
  </context>
  <context>
    <name>SupportWiring</name>
    <message>
      <source>Archive (*.zip)</source>
      <translation>Archiv (*.zip)</translation>
    </message>
    <message>
      <source>Save diagnostics</source>
      <translation>Diagnose speichern</translation>
    </message>
    <message>
      <source>Select a session first.</source>
      <translation>Wählen Sie zuerst eine Sitzung aus.</translation>
    </message>
    <message>
      <source>Timeline (*.timeline.json)</source>
      <translation>Zeitleiste (*.timeline.json)</translation>
    </message>
    <message>
      <source>Save the session's timeline</source>
      <translation>Die Zeitleiste der Sitzung speichern</translation>
    </message>
    <message>
      <source>Open a saved timeline</source>
      <translation>Eine gespeicherte Zeitleiste öffnen</translation>
    </message>
  </context>
  <context>
    <name>TrayIcon</name>
    <message>
      <source>Show Softphone</source>
      <translation>Softphone anzeigen</translation>
    </message>
    <message>
      <source>Softphone</source>
      <translation>Softphone</translation>
    </message>
    <message>
      <source>1 missed call</source>
      <translation>1 verpasster Anruf</translation>
    </message>
    <message>
      <source>{count} missed calls</source>
      <translation>{count} verpasste Anrufe</translation>
    </message>
  </context>
  <context>
    <name>CallerIdField</name>
    <message>
      <source>As the backend chooses</source>
      <translation>Wie der Dienst es wählt</translation>
    </message>
    <message>
      <source>Show no number, this time</source>
      <translation>Diesmal keine Nummer zeigen</translation>
    </message>
  </context>
  <context>
    <name>CodecOrder</name>
    <message>
      <source>Prefer more</source>
      <translation>Eher bevorzugen</translation>
    </message>
    <message>
      <source>Prefer less</source>
      <translation>Weniger bevorzugen</translation>
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>CorrelationStrip</name>
    <message>
      <source>Copy {name}</source>
      <translation>{name} kopieren</translation>
    </message>
  </context>
  <context>
    <name>DeviceChoices</name>
    <message>
      <source>No audio device was found. Calls still connect without sound.</source>
      <translation>Kein Tongerät gefunden. Anrufe kommen trotzdem zustande, ohne Ton.</translation>
    </message>
    <message>
      <source>Play a tone</source>
      <translation>Einen Ton spielen</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>Die Vorgabe des Systems</translation>
    </message>
    <message>
      <source>None found</source>
      <translation>Keins gefunden</translation>
    </message>
  </context>
  <context>
    <name>DialEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
  </context>
  <context>
    <name>DialField</name>
    <message>
      <source>Number or SIP address</source>
      <translation>Nummer oder SIP-Adresse</translation>
    </message>
    <message>
      <source>Number or SIP address to dial</source>
      <translation>Nummer oder SIP-Adresse zum Wählen</translation>
    </message>
    <message>
      <source>Erase the last character</source>
      <translation>Das letzte Zeichen löschen</translation>
    </message>
    <message>
      <source>Erase (hold to erase more)</source>
      <translation>Löschen (halten, um mehr zu löschen)</translation>
    </message>
  </context>
  <context>
    <name>DialKey</name>
    <message>
      <source>Star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Raute</translation>
    </message>
    <message>
      <source>0, plus when held</source>
      <translation>0, gehalten plus</translation>
    </message>
    <message>
      <source>{key}, centre key</source>
      <translation>{key}, mittlere Taste</translation>
    </message>
  </context>
  <context>
    <name>DialPad</name>
    <message>
      <source>Keypad</source>
      <translation>Tastenfeld</translation>
    </message>
  </context>
  <context>
    <name>PictureScreen</name>
    <message>
      <source>Picture of the far party</source>
      <translation>Bild der Gegenseite</translation>
    </message>
    <message>
      <source>Waiting for the picture</source>
      <translation>Wartet auf das Bild</translation>
    </message>
  </context>
  <context>
    <name>FarPicture</name>
    <message>
      <source>Hide picture</source>
      <translation>Bild verbergen</translation>
    </message>
    <message>
      <source>Show picture</source>
      <translation>Bild zeigen</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Agents and calls of the team</source>
      <translation>Mitarbeiter und Anrufe des Teams</translation>
    </message>
  </context>
  <context>
    <name>HearingView</name>
    <message>
      <source>Nobody else is in the room.</source>
      <translation>Sonst ist niemand im Raum.</translation>
    </message>
    <message>
      <source>A row hears a column: ✓ yes, (✓) nothing to hear now, ✕ no</source>
      <translation>Eine Zeile hört eine Spalte: ✓ ja, (✓) jetzt nichts zu hören, ✕ nein</translation>
    </message>
    <message>
      <source>Who hears whom</source>
      <translation>Wer wen hört</translation>
    </message>
    <message>
      <source>{name} is heard by those with a check mark below</source>
      <translation>{name} wird von denen mit Häkchen darunter gehört</translation>
    </message>
    <message>
      <source>{name} hears those with a check mark to the right</source>
      <translation>{name} hört die mit Häkchen rechts davon</translation>
    </message>
  </context>
  <context>
    <name>LineArea</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
  </context>
  <context>
    <name>ModeSwitch</name>
    <message>
      <source>Listen, whisper or barge</source>
      <translation>Mithören, flüstern oder einschalten</translation>
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Number or SIP address</source>
      <translation>Nummer oder SIP-Adresse</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Kind of number</source>
      <translation>Art der Nummer</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>Mobile</source>
      <translation>Mobil</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Andere</translation>
    </message>
  </context>
  <context>
    <name>NumberRows</name>
    <message>
      <source>Add a number</source>
      <translation>Nummer hinzufügen</translation>
    </message>
  </context>
  <context>
    <name>OwnCamera</name>
    <message>
      <source>Your own picture</source>
      <translation>Ihr eigenes Bild</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Keine Kamera</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Camera starts…</source>
      <translation>Kamera startet…</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>Kamera an</translation>
    </message>
    <message>
      <source>You are seen</source>
      <translation>Man sieht Sie</translation>
    </message>
    <message>
      <source>{state}: turn the camera off</source>
      <translation>{state}: Kamera ausschalten</translation>
    </message>
    <message>
      <source>Turn the camera on</source>
      <translation>Kamera einschalten</translation>
    </message>
    <message>
      <source>Turn the camera off</source>
      <translation>Kamera ausschalten</translation>
    </message>
    <message>
      <source>Let the far party see you</source>
      <translation>Sich der Gegenseite zeigen</translation>
    </message>
    <message>
      <source>This connection does not show your camera: you are not seen.</source>
      <translation>Diese Verbindung zeigt Ihre Kamera nicht: Man sieht Sie nicht.</translation>
    </message>
    <message>
      <source>{problem} You are not seen.</source>
      <translation>{problem} Man sieht Sie nicht.</translation>
    </message>
    <message>
      <source>On hold you are not seen.</source>
      <translation>Beim Halten sieht man Sie nicht.</translation>
    </message>
    <message>
      <source>Your camera is off: you are not seen.</source>
      <translation>Ihre Kamera ist aus: Man sieht Sie nicht.</translation>
    </message>
    <message>
      <source>Asking the far party…</source>
      <translation>Die Gegenseite wird gefragt…</translation>
    </message>
    <message>
      <source>No picture of you leaves yet.</source>
      <translation>Noch geht kein Bild von Ihnen hinaus.</translation>
    </message>
    <message>
      <source>Off again on hold, at the end, or when this is out of view.</source>
      <translation>Geht wieder aus beim Halten, am Ende, oder wenn dies nicht zu sehen ist.</translation>
    </message>
  </context>
  <context>
    <name>PageTab</name>
    <message>
      <source>{page}, {count} new</source>
      <translation>{page}, {count} neu</translation>
    </message>
  </context>
  <context>
    <name>PageTabs</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>PartyVolume</name>
    <message>
      <source>How loud you hear {name}</source>
      <translation>Wie laut Sie {name} hören</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Still</translation>
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
      <translation>Qualität der letzten 3 Minuten</translation>
    </message>
    <message>
      <source>{name} {now} now, {least} to {most} in the last 3 minutes.</source>
      <translation>{name}: {now} jetzt, {least} bis {most} in den letzten 3 Minuten.</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
    <message>
      <source>folded up</source>
      <translation>eingeklappt</translation>
    </message>
  </context>
  <context>
    <name>SessionTableView</name>
    <message>
      <source>Sessions</source>
      <translation>Sitzungen</translation>
    </message>
  </context>
  <context>
    <name>StepsView</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step}: erledigt</translation>
    </message>
    <message>
      <source>{step}: failed</source>
      <translation>{step}: fehlgeschlagen</translation>
    </message>
    <message>
      <source>{step}: now</source>
      <translation>{step}: jetzt</translation>
    </message>
  </context>
  <context>
    <name>TileStrip</name>
    <message>
      <source>Figures of the floor</source>
      <translation>Kennzahlen der Übersicht</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Keys type the number · hold 0 for +</source>
      <translation>Tasten tippen die Nummer · 0 halten für +</translation>
    </message>
    <message>
      <source>Secret: not shown or logged</source>
      <translation>Geheim: nicht gezeigt oder protokolliert</translation>
    </message>
    <message>
      <source>Press or paste tones</source>
      <translation>Töne drücken oder einfügen</translation>
    </message>
    <message>
      <source>Cancelled: {sent} of {total} sent</source>
      <translation>Abgebrochen: {sent} von {total} gesendet</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>Hears the prompt out</source>
      <translation>Hört die Ansage zu Ende</translation>
    </message>
    <message>
      <source>At answer</source>
      <translation>Bei Annahme</translation>
    </message>
    <message>
      <source>{sent} of {total} sent</source>
      <translation>{sent} von {total} gesendet</translation>
    </message>
    <message>
      <source>Send {count}?</source>
      <translation>{count} senden?</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Send the pasted tones</source>
      <translation>Die eingefügten Töne senden</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Send the tones that wait</source>
      <translation>Die wartenden Töne senden</translation>
    </message>
    <message>
      <source>Cancel the tones not sent yet</source>
      <translation>Die noch nicht gesendeten Töne abbrechen</translation>
    </message>
    <message>
      <source>No reaction? Send the last tones again by the other method</source>
      <translation>Keine Reaktion? Die letzten Töne auf dem anderen Weg noch einmal senden</translation>
    </message>
    <message>
      <source>Tone macros</source>
      <translation>Tonmakros</translation>
    </message>
    <message>
      <source>Show the keys A to D</source>
      <translation>Die Tasten A bis D zeigen</translation>
    </message>
    <message>
      <source>Secret: mask tones here and in the log</source>
      <translation>Geheim: Töne hier und im Protokoll verdecken</translation>
    </message>
  </context>
  <context>
    <name>WaitingRow</name>
    <message>
      <source>waited {time}</source>
      <translation>wartete {time}</translation>
    </message>
    <message>
      <source>via {entrance}</source>
      <translation>über {entrance}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Decline: {name}</source>
      <translation>Ablehnen: {name}</translation>
    </message>
  </context>
  <context>
    <name>WordsForm</name>
    <message>
      <source>How it went</source>
      <translation>Wie es verlief</translation>
    </message>
    <message>
      <source>Separated by commas</source>
      <translation>Mit Kommas getrennt</translation>
    </message>
    <message>
      <source>Disposition</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
  </context>
  <context>
    <name>Wiring</name>
    <message>
      <source>caller</source>
      <translation>Anrufer</translation>
    </message>
  </context>
</TS>
