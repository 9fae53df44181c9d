<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Sentences</name>
    <message>
      <source>No microphone or speaker is connected. Calls still connect, without your sound.</source>
      <translation>Ni micro ni haut-parleur n'est branché. Les appels aboutissent quand même, sans votre son.</translation>
    </message>
    <message>
      <source>The {0} “{1}” is not connected.</source>
      <translation>{0} « {1} » n'est pas branché.</translation>
    </message>
    <message>
      <source>No microphone is connected: you can listen, but nobody hears you.</source>
      <translation>Aucun micro n'est branché : vous pouvez écouter, mais personne ne vous entend.</translation>
    </message>
    <message>
      <source>No speaker is connected: you can speak, but you hear nobody.</source>
      <translation>Aucun haut-parleur n'est branché : vous pouvez parler, mais vous n'entendez personne.</translation>
    </message>
    <message>
      <source>is {0}</source>
      <translation>est {0}</translation>
    </message>
    <message>
      <source>Use one of 0-9, A-D, * and #.</source>
      <translation>Utilisez l'une des touches 0-9, A-D, * et #.</translation>
    </message>
    <message>
      <source>No sound system was found. Calls still connect, without your sound.</source>
      <translation>Aucun système audio trouvé. Les appels aboutissent quand même, sans votre son.</translation>
    </message>
    <message>
      <source>No sound system was found.</source>
      <translation>Aucun système audio trouvé.</translation>
    </message>
    <message>
      <source>The sound system does not answer.</source>
      <translation>Le système audio ne répond pas.</translation>
    </message>
    <message>
      <source>The microphone is still sending although it is muted.</source>
      <translation>Le micro émet encore bien qu'il soit coupé.</translation>
    </message>
    <message>
      <source>Echo cancelling does not work on this machine. Use a headset.</source>
      <translation>L'annulation d'écho ne fonctionne pas sur cet ordinateur. Utilisez un casque.</translation>
    </message>
    <message>
      <source>No sound library is installed: there is no sound on this machine.</source>
      <translation>Aucune bibliothèque audio n'est installée : cet ordinateur n'a pas de son.</translation>
    </message>
    <message>
      <source>Choose a number, or none.</source>
      <translation>Choisissez un numéro, ou aucun.</translation>
    </message>
    <message>
      <source>cannot be anonymous on Daily</source>
      <translation>ne peut pas être anonyme avec Daily</translation>
    </message>
    <message>
      <source>This call is not ringing.</source>
      <translation>Cet appel ne sonne pas.</translation>
    </message>
    <message>
      <source>The call has already ended.</source>
      <translation>L'appel est déjà terminé.</translation>
    </message>
    <message>
      <source>The call has not been answered yet.</source>
      <translation>L'appel n'a pas encore été décroché.</translation>
    </message>
    <message>
      <source>The link to Daily is not up.</source>
      <translation>La liaison avec Daily n'est pas établie.</translation>
    </message>
    <message>
      <source>The owner token of this profile has expired. Enter a new one.</source>
      <translation>Le jeton de propriétaire de ce profil a expiré. Saisissez-en un nouveau.</translation>
    </message>
    <message>
      <source>Please mint a new owner token for {0}.</source>
      <translation>Veuillez émettre un nouveau jeton de propriétaire pour {0}.</translation>
    </message>
    <message>
      <source>Daily tells every 15 seconds who is in which room. It tells no agents' states, holds or waiting callers, keeps no past, and cannot tell who a call goes out to.</source>
      <translation>Daily dit toutes les 15 secondes qui est dans quelle salle. Il ne dit ni l'état des agents, ni les mises en attente, ni les appelants en attente, ne garde pas le passé et ne peut pas dire à qui va un appel.</translation>
    </message>
    <message>
      <source>Daily keeps no past of the floor.</source>
      <translation>Daily ne garde pas le passé du plateau.</translation>
    </message>
    <message>
      <source>The floor needs a Daily API key, which this profile does not have.</source>
      <translation>Le plateau demande une clé d'API de Daily, que ce profil n'a pas.</translation>
    </message>
    <message>
      <source>Daily did not confirm this, so it is not known whether it was done.</source>
      <translation>Daily ne l'a pas confirmé ; on ne sait donc pas si c'est fait.</translation>
    </message>
    <message>
      <source>The link to Daily was lost.</source>
      <translation>La liaison avec Daily est perdue.</translation>
    </message>
    <message>
      <source>The connection to Daily is interrupted.</source>
      <translation>La connexion à Daily est interrompue.</translation>
    </message>
    <message>
      <source>The link failed.</source>
      <translation>La liaison a échoué.</translation>
    </message>
    <message>
      <source>Nobody asks for a transfer of this call.</source>
      <translation>Personne ne demande le transfert de cet appel.</translation>
    </message>
    <message>
      <source>Recording is not offered with Daily.</source>
      <translation>L'enregistrement n'est pas proposé avec Daily.</translation>
    </message>
    <message>
      <source>Daily does not carry agents' states.</source>
      <translation>Daily ne transmet pas l'état des agents.</translation>
    </message>
    <message>
      <source>Daily does not carry calls for help.</source>
      <translation>Daily ne transmet pas les demandes d'aide.</translation>
    </message>
    <message>
      <source>Pictures are not shown with Daily.</source>
      <translation>Les images ne sont pas affichées avec Daily.</translation>
    </message>
    <message>
      <source>The camera is not offered with Daily.</source>
      <translation>La caméra n'est pas proposée avec Daily.</translation>
    </message>
    <message>
      <source>This room may not dial out.</source>
      <translation>Cette salle ne peut pas appeler à l'extérieur.</translation>
    </message>
    <message>
      <source>Set the room property enable_dialout to true (POST /rooms/:name), then rejoin the room.</source>
      <translation>Mettez la propriété enable_dialout de la salle à true (POST /rooms/:name), puis entrez-y de nouveau.</translation>
    </message>
    <message>
      <source>Daily has not approved this account for calls to phone numbers. SIP addresses may work.</source>
      <translation>Daily n'a pas autorisé ce compte à appeler des numéros. Les adresses SIP marchent peut-être.</translation>
    </message>
    <message>
      <source>Ask Daily to approve phone dial-out for the domain, and buy at least one phone number.</source>
      <translation>Demandez à Daily d'autoriser les appels téléphoniques pour le domaine, et achetez au moins un numéro.</translation>
    </message>
    <message>
      <source>The plan of this Daily account does not include dial-out.</source>
      <translation>L'offre de ce compte Daily ne comprend pas d'appels sortants.</translation>
    </message>
    <message>
      <source>Move the account to a plan with dial-out and put a payment card on file.</source>
      <translation>Passez le compte à une offre avec appels sortants et enregistrez une carte de paiement.</translation>
    </message>
    <message>
      <source>Daily does not let this account dial numbers of this country.</source>
      <translation>Daily ne laisse pas ce compte composer des numéros de ce pays.</translation>
    </message>
    <message>
      <source>Enable international dial-out for the domain, and for the country that was dialled.</source>
      <translation>Activez les appels internationaux pour le domaine et pour le pays composé.</translation>
    </message>
    <message>
      <source>Only an owner of the room may do this, and you joined without an owner token.</source>
      <translation>Seul un propriétaire de la salle le peut, et vous êtes entré sans jeton de propriétaire.</translation>
    </message>
    <message>
      <source>Mint meeting tokens with is_owner: true for the people who dial.</source>
      <translation>Émettez des jetons de réunion avec is_owner: true pour ceux qui composent.</translation>
    </message>
    <message>
      <source>The room has as many phone calls as Daily allows. End one, then dial again.</source>
      <translation>La salle a autant d'appels que Daily le permet. Terminez-en un, puis recomposez.</translation>
    </message>
    <message>
      <source>Ask Daily to raise max_sip_pstn_sessions_per_room (5 by default); every SIP endpoint a room reserves for callers counts too.</source>
      <translation>Demandez à Daily d'augmenter max_sip_pstn_sessions_per_room (5 par défaut) ; chaque point SIP réservé par une salle compte aussi.</translation>
    </message>
    <message>
      <source>Dial-out is not permitted in this room.</source>
      <translation>Les appels sortants ne sont pas permis dans cette salle.</translation>
    </message>
    <message>
      <source>Check the room property enable_dialout, that the operator's token is an owner's, and that the domain is approved for phone dial-out.</source>
      <translation>Vérifiez la propriété enable_dialout de la salle, que le jeton est celui d'un propriétaire et que le domaine est autorisé aux appels téléphoniques.</translation>
    </message>
    <message>
      <source>Daily is still dialling this destination. Wait until it answers or hang it up first.</source>
      <translation>Daily compose encore cette destination. Attendez la réponse ou raccrochez d'abord.</translation>
    </message>
    <message>
      <source>Daily has no free line or server for this right now. Try again in a moment.</source>
      <translation>Daily n'a pas de ligne libre pour cela maintenant. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>See status.daily.co; if it lasts, send Daily this text.</source>
      <translation>Voyez status.daily.co ; si cela dure, envoyez ce texte à Daily.</translation>
    </message>
    <message>
      <source>The room is full.</source>
      <translation>La salle est pleine.</translation>
    </message>
    <message>
      <source>Raise the room property max_participants, or let people leave.</source>
      <translation>Augmentez la propriété max_participants de la salle, ou laissez partir quelqu'un.</translation>
    </message>
    <message>
      <source>The room has expired.</source>
      <translation>La salle a expiré.</translation>
    </message>
    <message>
      <source>Make a new room, or move the room property exp to a later time.</source>
      <translation>Créez une salle, ou repoussez la propriété exp de la salle.</translation>
    </message>
    <message>
      <source>The room is not open yet.</source>
      <translation>La salle n'est pas encore ouverte.</translation>
    </message>
    <message>
      <source>Move the room property nbf to an earlier time.</source>
      <translation>Avancez la propriété nbf de la salle.</translation>
    </message>
    <message>
      <source>Daily knows no such room. Check its address.</source>
      <translation>Daily ne connaît pas cette salle. Vérifiez son adresse.</translation>
    </message>
    <message>
      <source>Check that the room exists and was not deleted.</source>
      <translation>Vérifiez que la salle existe et n'a pas été supprimée.</translation>
    </message>
    <message>
      <source>Daily does not accept the meeting token; it may have expired or be another room's.</source>
      <translation>Daily n'accepte pas le jeton de réunion ; il a peut-être expiré ou est celui d'une autre salle.</translation>
    </message>
    <message>
      <source>Mint a new owner token for this room.</source>
      <translation>Émettez un nouveau jeton de propriétaire pour cette salle.</translation>
    </message>
    <message>
      <source>Daily no longer knows this call.</source>
      <translation>Daily ne connaît plus cet appel.</translation>
    </message>
    <message>
      <source>Daily cannot be reached. Check the network and whether a firewall lets it through.</source>
      <translation>Daily est injoignable. Vérifiez le réseau et si un pare-feu le laisse passer.</translation>
    </message>
    <message>
      <source>Daily did not answer, so it is not known whether this was done.</source>
      <translation>Daily n'a pas répondu ; on ne sait donc pas si c'est fait.</translation>
    </message>
    <message>
      <source>Daily's service and this version of daily-python do not understand each other. Update Softphone.</source>
      <translation>Le service de Daily et cette version de daily-python ne se comprennent pas. Mettez Softphone à jour.</translation>
    </message>
    <message>
      <source>Daily does not answer.</source>
      <translation>Daily ne répond pas.</translation>
    </message>
    <message>
      <source>Daily refused a request.</source>
      <translation>Daily a refusé une requête.</translation>
    </message>
    <message>
      <source>Daily named no SIP addresses for the room in which the two were to meet.</source>
      <translation>Daily n'a pas donné d'adresse SIP de la salle où les deux devaient se retrouver.</translation>
    </message>
    <message>
      <source>Daily did not confirm that the customer cannot hear you, so you stay silent.</source>
      <translation>Daily n'a pas confirmé que le client ne vous entend pas ; vous restez donc silencieux.</translation>
    </message>
    <message>
      <source>This call is being transferred already.</source>
      <translation>Cet appel est déjà en cours de transfert.</translation>
    </message>
    <message>
      <source>Joined “{0}” as an owner in {1} s. Nobody was called.</source>
      <translation>Entré dans « {0} » comme propriétaire en {1} s. Personne n'a été appelé.</translation>
    </message>
    <message>
      <source>The gateway accepted the call but did not name it. Update the gateway.</source>
      <translation>La passerelle a accepté l'appel sans le nommer. Mettez la passerelle à jour.</translation>
    </message>
    <message>
      <source>This gateway does not say where its SIP side is, so it cannot connect two calls.</source>
      <translation>Cette passerelle ne dit pas où est son côté SIP ; elle ne peut donc pas relier deux appels.</translation>
    </message>
    <message>
      <source>The gateway speaks of the camera in another way. Update both.</source>
      <translation>La passerelle parle autrement de la caméra. Mettez les deux à jour.</translation>
    </message>
    <message>
      <source>The far party of this call cannot be shown a picture now.</source>
      <translation>Aucune image ne peut être montrée maintenant au correspondant de cet appel.</translation>
    </message>
    <message>
      <source>The log says why.</source>
      <translation>Le journal dit pourquoi.</translation>
    </message>
    <message>
      <source>The link is not up.</source>
      <translation>La liaison n'est pas établie.</translation>
    </message>
    <message>
      <source>The link was closed.</source>
      <translation>La liaison a été fermée.</translation>
    </message>
    <message>
      <source>The connection was lost.</source>
      <translation>La connexion est perdue.</translation>
    </message>
    <message>
      <source>The gateway did not answer, so it is not known whether this was done.</source>
      <translation>La passerelle n'a pas répondu ; on ne sait donc pas si c'est fait.</translation>
    </message>
    <message>
      <source>The link to {0} failed.</source>
      <translation>La liaison avec {0} a échoué.</translation>
    </message>
    <message>
      <source>The gateway does not know this command. Update it.</source>
      <translation>La passerelle ne connaît pas cette commande. Mettez-la à jour.</translation>
    </message>
    <message>
      <source>Change it and try again.</source>
      <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not trusted. Ask whoever runs it.</source>
      <translation>Le certificat de {0} n'est pas approuvé. Demandez à son exploitant.</translation>
    </message>
    <message>
      <source>The local gateway cannot be started. Install Softphone again.</source>
      <translation>La passerelle locale ne peut pas démarrer. Réinstallez Softphone.</translation>
    </message>
    <message>
      <source>The gateway's monitor speaks another version. Update Softphone or the gateway.</source>
      <translation>Le moniteur de la passerelle parle une autre version. Mettez à jour Softphone ou la passerelle.</translation>
    </message>
    <message>
      <source>The far party of this call sends no picture.</source>
      <translation>Le correspondant de cet appel n'envoie pas d'image.</translation>
    </message>
    <message>
      <source>The gateway speaks another version. Update Softphone or the gateway.</source>
      <translation>La passerelle parle une autre version. Mettez à jour Softphone ou la passerelle.</translation>
    </message>
    <message>
      <source>Connected: the gateway took the key and let us into a room in {0} s. Nobody was called.</source>
      <translation>Connecté : la passerelle a accepté la clé et nous a fait entrer dans une salle en {0} s. Personne n'a été appelé.</translation>
    </message>
    <message>
      <source>The camera was turned off again.</source>
      <translation>La caméra a été coupée de nouveau.</translation>
    </message>
    <message>
      <source>This installation has no camera support. Install softphone[camera].</source>
      <translation>Cette installation ne gère pas la caméra. Installez softphone[camera].</translation>
    </message>
    <message>
      <source>No camera is connected.</source>
      <translation>Aucune caméra n'est branchée.</translation>
    </message>
    <message>
      <source>Your supervisors were told that you need help.</source>
      <translation>Vos superviseurs savent que vous avez besoin d'aide.</translation>
    </message>
    <message>
      <source>There is nobody to bring into the conversation.</source>
      <translation>Il n'y a personne à faire entrer dans la conversation.</translation>
    </message>
    <message>
      <source>There is nobody to connect.</source>
      <translation>Il n'y a personne à relier.</translation>
    </message>
    <message>
      <source>The {0} was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>{0} n'a pas été confirmé à temps ; le résultat est inconnu. La liste est remise à jour.</translation>
    </message>
    <message>
      <source>Cannot {0} now: the session is {1}.</source>
      <translation>Impossible de {0} maintenant : la session est {1}.</translation>
    </message>
    <message>
      <source>There is no connection yet. Wait until the link is up, then dial.</source>
      <translation>Il n'y a pas encore de connexion. Attendez qu'elle soit établie, puis composez.</translation>
    </message>
    <message>
      <source>has no leg yet</source>
      <translation>n'a pas encore de ligne</translation>
    </message>
    <message>
      <source>Wait until it rings.</source>
      <translation>Attendez que ça sonne.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session is no longer in the list.</source>
      <translation>Impossible de {0} : la session n'est plus dans la liste.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session has ended.</source>
      <translation>Impossible de {0} : la session est terminée.</translation>
    </message>
    <message>
      <source>This caller is on the block list.</source>
      <translation>Cet appelant est sur la liste de blocage.</translation>
    </message>
    <message>
      <source>This number is too long. A number has at most 15 digits with its country code.</source>
      <translation>Ce numéro est trop long. Un numéro a au plus 15 chiffres avec l'indicatif du pays.</translation>
    </message>
    <message>
      <source>This number has a length that its country does not use.</source>
      <translation>Ce numéro a une longueur que son pays n'utilise pas.</translation>
    </message>
    <message>
      <source>This number is too short to be dialled.</source>
      <translation>Ce numéro est trop court pour être composé.</translation>
    </message>
    <message>
      <source>The country code is not known. Check the digits behind the +.</source>
      <translation>L'indicatif du pays est inconnu. Vérifiez les chiffres après le +.</translation>
    </message>
    <message>
      <source>Service codes such as *97 are not phone numbers. Dial them as sip:*97@host.</source>
      <translation>Les codes comme *97 ne sont pas des numéros. Composez-les sip:*97@host.</translation>
    </message>
    <message>
      <source>Emergency numbers cannot be dialled from here. Use a telephone.</source>
      <translation>Les numéros d'urgence ne peuvent pas être composés d'ici. Prenez un téléphone.</translation>
    </message>
    <message>
      <source>This number has words behind it. Remove them.</source>
      <translation>Ce numéro est suivi de mots. Supprimez-les.</translation>
    </message>
    <message>
      <source>This number lacks its area code. Add it in front.</source>
      <translation>Il manque l'indicatif à ce numéro. Ajoutez-le devant.</translation>
    </message>
    <message>
      <source>This number is not complete. Enter + country code and number.</source>
      <translation>Ce numéro est incomplet. Saisissez + indicatif du pays et numéro.</translation>
    </message>
    <message>
      <source>Begin with + and the country code, or choose a region.</source>
      <translation>Commencez par + et l'indicatif du pays, ou choisissez une région.</translation>
    </message>
    <message>
      <source>A link that begins with {0}: cannot be dialled. Write sip:user@host.</source>
      <translation>Un lien commençant par {0}: ne peut pas être composé. Écrivez sip:user@host.</translation>
    </message>
    <message>
      <source>This is neither a number nor a SIP address. Write digits, or sip:user@host.</source>
      <translation>Ce n'est ni un numéro ni une adresse SIP. Écrivez des chiffres, ou sip:user@host.</translation>
    </message>
    <message>
      <source>No such number is known to be in use, but it can be dialled.</source>
      <translation>Ce numéro n'est pas connu comme attribué, mais il peut être composé.</translation>
    </message>
    <message>
      <source>The country code is not known, but it can be dialled.</source>
      <translation>L'indicatif du pays est inconnu, mais le numéro peut être composé.</translation>
    </message>
    <message>
      <source>The dial-out was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>L'appel n'a pas été confirmé à temps ; le résultat est inconnu. La liste est remise à jour.</translation>
    </message>
    <message>
      <source>The other call could not be put on hold, so this was not done. Try again, or hang the other call up.</source>
      <translation>L'autre appel n'a pas pu être mis en attente ; rien n'a donc été fait. Réessayez, ou raccrochez l'autre appel.</translation>
    </message>
    <message>
      <source>The link is back, and your calls were kept.</source>
      <translation>La liaison est revenue, et vos appels ont été gardés.</translation>
    </message>
    <message>
      <source>The link is back, but your calls were lost meanwhile.</source>
      <translation>La liaison est revenue, mais vos appels ont été perdus entre-temps.</translation>
    </message>
    <message>
      <source>The link is back. Calls kept: {0}, lost: {1}.</source>
      <translation>La liaison est revenue. Appels gardés : {0}, perdus : {1}.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The calls go on.</source>
      <translation>L'enregistrement s'est interrompu : {0}. Les appels continuent.</translation>
    </message>
    <message>
      <source>The recording was not confirmed in time. Look at its lamp.</source>
      <translation>L'enregistrement n'a pas été confirmé à temps. Regardez son voyant.</translation>
    </message>
    <message>
      <source>Listen to a call of that room first.</source>
      <translation>Écoutez d'abord un appel de cette salle.</translation>
    </message>
    <message>
      <source>It is not known whether you are in the room. Try again.</source>
      <translation>On ne sait pas si vous êtes dans la salle. Réessayez.</translation>
    </message>
    <message>
      <source>The gateway did not confirm that you left; it ends your place soon.</source>
      <translation>La passerelle n'a pas confirmé votre départ ; elle libère bientôt votre place.</translation>
    </message>
    <message>
      <source>It was not confirmed in time. Look at the board before you repeat.</source>
      <translation>Ce n'a pas été confirmé à temps. Regardez le tableau avant de recommencer.</translation>
    </message>
    <message>
      <source>The session ended.</source>
      <translation>La session s'est terminée.</translation>
    </message>
    <message>
      <source>Caller withheld the number.</source>
      <translation>L'appelant a masqué son numéro.</translation>
    </message>
    <message>
      <source>Paused while secret tones are sent.</source>
      <translation>En pause pendant l'envoi des tonalités secrètes.</translation>
    </message>
    <message>
      <source>Goes on.</source>
      <translation>Continue.</translation>
    </message>
    <message>
      <source>The far end rings.</source>
      <translation>Ça sonne chez le correspondant.</translation>
    </message>
    <message>
      <source>The far party answered.</source>
      <translation>Le correspondant a décroché.</translation>
    </message>
    <message>
      <source>This connection has one way only to send tones.</source>
      <translation>Cette connexion n'a qu'une manière d'envoyer des tonalités.</translation>
    </message>
    <message>
      <source>No tones were sent in the last seconds.</source>
      <translation>Aucune tonalité n'a été envoyée ces dernières secondes.</translation>
    </message>
    <message>
      <source>The tones were not confirmed in time; some may not have been sent. The rest was dropped.</source>
      <translation>Les tonalités n'ont pas été confirmées à temps ; certaines n'ont peut-être pas été envoyées. Le reste a été abandonné.</translation>
    </message>
    <message>
      <source>is the party itself</source>
      <translation>est le correspondant lui-même</translation>
    </message>
    <message>
      <source>Choose somebody else to send them to.</source>
      <translation>Choisissez quelqu'un d'autre comme destination.</translation>
    </message>
    <message>
      <source>The request to be sent to {0} was refused.</source>
      <translation>La demande d'être envoyé à {0} a été refusée.</translation>
    </message>
    <message>
      <source>There is no number.</source>
      <translation>Il n'y a pas de numéro.</translation>
    </message>
    <message>
      <source>Open a WebSocket.</source>
      <translation>Ouvrez un WebSocket.</translation>
    </message>
    <message>
      <source>Other programs cannot reach this window: port {0} is taken. Choose another one in Settings.</source>
      <translation>Les autres programmes n'atteignent pas cette fenêtre : le port {0} est pris. Choisissez-en un autre dans les Réglages.</translation>
    </message>
    <message>
      <source>There is no address book at this address.</source>
      <translation>Il n'y a pas de carnet d'adresses à cette adresse.</translation>
    </message>
    <message>
      <source>The directory does not accept the user name or the password.</source>
      <translation>L'annuaire n'accepte pas le nom d'utilisateur ou le mot de passe.</translation>
    </message>
    <message>
      <source>The directory answered {0}, which is not what an address book says.</source>
      <translation>L'annuaire a répondu {0}, ce que ne dit pas un carnet d'adresses.</translation>
    </message>
    <message>
      <source>The directory is at {0}. Enter that address if it is yours.</source>
      <translation>L'annuaire est à {0}. Saisissez cette adresse si c'est le vôtre.</translation>
    </message>
    <message>
      <source>The address book is larger than 64 MiB.</source>
      <translation>Le carnet d'adresses dépasse 64 Mio.</translation>
    </message>
    <message>
      <source>The directory's answer is not XML.</source>
      <translation>La réponse de l'annuaire n'est pas du XML.</translation>
    </message>
    <message>
      <source>It sent no contacts at all. Those it sent before are kept.</source>
      <translation>Il n'a envoyé aucun contact. Ceux envoyés auparavant sont conservés.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other directory has.</source>
      <translation>Saisissez un nom de 1 à 60 caractères qu'aucun autre annuaire n'a.</translation>
    </message>
    <message>
      <source>Enter an address such as https://cloud.example.org/dav or ldaps://ldap.example.org.</source>
      <translation>Saisissez une adresse comme https://cloud.example.org/dav ou ldaps://ldap.example.org.</translation>
    </message>
    <message>
      <source>Enter at most 1000 characters, such as ou=people,dc=example,dc=org.</source>
      <translation>Saisissez au plus 1000 caractères, comme ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>is taken</source>
      <translation>est déjà pris</translation>
    </message>
    <message>
      <source>Choose another.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>It did not answer within {0} s.</source>
      <translation>Pas de réponse en {0} s.</translation>
    </message>
    <message>
      <source>Enter something else.</source>
      <translation>Saisissez autre chose.</translation>
    </message>
    <message>
      <source>has the port “{0}”, not 1 to 65535</source>
      <translation>a le port « {0} », pas de 1 à 65535</translation>
    </message>
    <message>
      <source>Correct or remove it.</source>
      <translation>Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
      <source>has {0} characters</source>
      <translation>a {0} caractères</translation>
    </message>
    <message>
      <source>Use at most {0}.</source>
      <translation>Utilisez-en au plus {0}.</translation>
    </message>
    <message>
      <source>hides a line break or control character</source>
      <translation>cache un saut de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Supprimez-le.</translation>
    </message>
    <message>
      <source>has a user part that cannot be used: “{0}”</source>
      <translation>a une partie utilisateur inutilisable : « {0} »</translation>
    </message>
    <message>
      <source>Write letters, digits and -_.!~*'()&amp;=+$,;?/ before the @.</source>
      <translation>Écrivez des lettres, des chiffres et -_.!~*'()&amp;=+$,;?/ avant le @.</translation>
    </message>
    <message>
      <source>has a password that cannot be used</source>
      <translation>a un mot de passe inutilisable</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Omettez-le.</translation>
    </message>
    <message>
      <source>Write a host name or an IP address after the @.</source>
      <translation>Écrivez un nom d'hôte ou une adresse IP après le @.</translation>
    </message>
    <message>
      <source>has a parameter that cannot be used: “{0}”</source>
      <translation>a un paramètre inutilisable : « {0} »</translation>
    </message>
    <message>
      <source>Write + country code and digits.</source>
      <translation>Écrivez + indicatif du pays et chiffres.</translation>
    </message>
    <message>
      <source>“{0}” is not + and 1 to 15 digits</source>
      <translation>« {0} » n'est pas + suivi de 1 à 15 chiffres</translation>
    </message>
    <message>
      <source>Write the number as + country code and digits.</source>
      <translation>Écrivez le numéro comme + indicatif du pays et chiffres.</translation>
    </message>
    <message>
      <source>does not begin with sip:</source>
      <translation>ne commence pas par sip:</translation>
    </message>
    <message>
      <source>Write sip:user@host.</source>
      <translation>Écrivez sip:utilisateur@hôte.</translation>
    </message>
    <message>
      <source>begins with sips:</source>
      <translation>commence par sips:</translation>
    </message>
    <message>
      <source>Use sip: with ;transport=tls if the far side wants encryption.</source>
      <translation>Utilisez sip: avec ;transport=tls si l'autre côté veut chiffrer.</translation>
    </message>
    <message>
      <source>does not begin with tel:</source>
      <translation>ne commence pas par tel:</translation>
    </message>
    <message>
      <source>Write tel:+1…</source>
      <translation>Écrivez tel:+1…</translation>
    </message>
    <message>
      <source>holds a line break or control character</source>
      <translation>contient un saut de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
      <source>has a header that cannot be used: “{0}”</source>
      <translation>a un en-tête inutilisable : « {0} »</translation>
    </message>
    <message>
      <source>Write X-Name=value after the ?.</source>
      <translation>Écrivez X-Nom=valeur après le ?.</translation>
    </message>
    <message>
      <source>has a value that cannot be used in its header {0}</source>
      <translation>a une valeur inutilisable dans son en-tête {0}</translation>
    </message>
    <message>
      <source>Escape it with %XX.</source>
      <translation>Écrivez-le sous la forme %XX.</translation>
    </message>
    <message>
      <source>Enter one number.</source>
      <translation>Saisissez un seul numéro.</translation>
    </message>
    <message>
      <source>Enter a number.</source>
      <translation>Saisissez un nombre.</translation>
    </message>
    <message>
      <source>Put the + first, or enter one number only.</source>
      <translation>Mettez le + en tête, ou ne saisissez qu'un numéro.</translation>
    </message>
    <message>
      <source>Enter one number only.</source>
      <translation>Ne saisissez qu'un numéro.</translation>
    </message>
    <message>
      <source>Enter digits only, or a SIP address.</source>
      <translation>Ne saisissez que des chiffres, ou une adresse SIP.</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message>
      <source>Enter a name or a company.</source>
      <translation>Saisissez un nom ou une société.</translation>
    </message>
    <message>
      <source>Keep at most {0}.</source>
      <translation>Gardez-en au plus {0}.</translation>
    </message>
    <message>
      <source>Choose 1 to 9.</source>
      <translation>Choisissez de 1 à 9.</translation>
    </message>
    <message>
      <source>has nothing to dial</source>
      <translation>n'a rien à composer</translation>
    </message>
    <message>
      <source>Enter a number first.</source>
      <translation>Saisissez d'abord un numéro.</translation>
    </message>
    <message>
      <source>Enter a number, or remove the line.</source>
      <translation>Saisissez un numéro, ou supprimez la ligne.</translation>
    </message>
    <message>
      <source>{0} is {1}'s</source>
      <translation>{0} est à {1}</translation>
    </message>
    <message>
      <source>is too long</source>
      <translation>est trop long</translation>
    </message>
    <message>
      <source>is there twice</source>
      <translation>figure deux fois</translation>
    </message>
    <message>
      <source>Remove one of them.</source>
      <translation>Supprimez l'un des deux.</translation>
    </message>
    <message>
      <source>has no tone to send</source>
      <translation>n'a aucune tonalité à envoyer</translation>
    </message>
    <message>
      <source>Enter 0-9, *, # or A-D.</source>
      <translation>Saisissez 0-9, *, # ou A-D.</translation>
    </message>
    <message>
      <source>has {0} tones</source>
      <translation>a {0} tonalités</translation>
    </message>
    <message>
      <source>Send at most {0} at a time.</source>
      <translation>Envoyez-en au plus {0} à la fois.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D, * and #.</source>
      <translation>N'utilisez que 0-9, A-D, * et #.</translation>
    </message>
    <message>
      <source>Use 0-9, *, #, A-D, a comma to pause, a semicolon to wait and a tilde to wait for the end of a prompt.</source>
      <translation>Utilisez 0-9, *, #, A-D, une virgule pour une pause, un point-virgule pour attendre et un tilde (~) pour attendre la fin d'une annonce.</translation>
    </message>
    <message>
      <source>Use at most {0} characters.</source>
      <translation>Utilisez au plus {0} caractères.</translation>
    </message>
    <message>
      <source>Name fields with letters and digits, for example {PIN}.</source>
      <translation>Nommez les champs avec des lettres et des chiffres, par exemple {PIN}.</translation>
    </message>
    <message>
      <source>Give the macro a name.</source>
      <translation>Donnez un nom à la macro.</translation>
    </message>
    <message>
      <source>Enter 0-9, *, #, A-D, and commas to pause.</source>
      <translation>Saisissez 0-9, *, #, A-D et des virgules pour les pauses.</translation>
    </message>
    <message>
      <source>holds something that is not a tone</source>
      <translation>contient autre chose que des tonalités</translation>
    </message>
    <message>
      <source>Use up to {0} plain characters.</source>
      <translation>Utilisez jusqu'à {0} caractères simples.</translation>
    </message>
    <message>
      <source>is no phone number</source>
      <translation>n'est pas un numéro de téléphone</translation>
    </message>
    <message>
      <source>Write + country code and digits, for example +4930123.</source>
      <translation>Écrivez + indicatif du pays et chiffres, par exemple +4930123.</translation>
    </message>
    <message>
      <source>cannot be reached: no trunk is set</source>
      <translation>est injoignable : aucun trunk n'est configuré</translation>
    </message>
    <message>
      <source>Set a trunk, or dial a SIP address.</source>
      <translation>Configurez un trunk, ou composez une adresse SIP.</translation>
    </message>
    <message>
      <source>begins with nothing that a routing rule sends anywhere: {0}</source>
      <translation>ne commence par rien qu'une règle de routage envoie quelque part : {0}</translation>
    </message>
    <message>
      <source>Add a rule for this beginning, or one with an empty prefix for all others.</source>
      <translation>Ajoutez une règle pour ce début, ou une au préfixe vide pour tous les autres.</translation>
    </message>
    <message>
      <source>is not a timeline that Softphone has saved</source>
      <translation>n'est pas une chronologie enregistrée par Softphone</translation>
    </message>
    <message>
      <source>Choose a file that ends in .timeline.json.</source>
      <translation>Choisissez un fichier finissant par .timeline.json.</translation>
    </message>
    <message>
      <source>Use {0}.</source>
      <translation>Utilisez {0}.</translation>
    </message>
    <message>
      <source>Write blanks as %20.</source>
      <translation>Écrivez les espaces %20.</translation>
    </message>
    <message>
      <source>Write the whole address.</source>
      <translation>Écrivez l'adresse entière.</translation>
    </message>
    <message>
      <source>Write the host out.</source>
      <translation>Écrivez l'hôte en entier.</translation>
    </message>
    <message>
      <source>Add it to the allowed hosts.</source>
      <translation>Ajoutez-le aux hôtes autorisés.</translation>
    </message>
    <message>
      <source>Write something like https://crm.example.org/find.</source>
      <translation>Écrivez quelque chose comme https://crm.example.org/find.</translation>
    </message>
    <message>
      <source>The backend no longer has this leg.</source>
      <translation>Le service n'a plus cette ligne.</translation>
    </message>
    <message>
      <source>There is no room named {0}.</source>
      <translation>Il n'y a pas de salle nommée {0}.</translation>
    </message>
    <message>
      <source>is more than your own</source>
      <translation>est plus que ce que vous avez</translation>
    </message>
    <message>
      <source>Ask for {0} at most.</source>
      <translation>Demandez au plus {0}.</translation>
    </message>
    <message>
      <source>is not yours</source>
      <translation>n'est pas à vous</translation>
    </message>
    <message>
      <source>This takes the API key, or a token with a role and without room_name.</source>
      <translation>Il faut la clé d'API, ou un jeton avec un rôle et sans room_name.</translation>
    </message>
    <message>
      <source>This takes the right to {0}, which your role has not.</source>
      <translation>Il faut le droit {0}, que votre rôle n'a pas.</translation>
    </message>
    <message>
      <source>This concerns all teams; it takes an administrator without a team.</source>
      <translation>Cela concerne toutes les équipes ; il faut un administrateur sans équipe.</translation>
    </message>
    <message>
      <source>Rooms of other teams are not yours to make.</source>
      <translation>Vous ne pouvez pas créer les salles d'autres équipes.</translation>
    </message>
    <message>
      <source>The API key is not valid here.</source>
      <translation>La clé d'API n'est pas valable ici.</translation>
    </message>
    <message>
      <source>Only a supervisor in this room may choose a state for an agent.</source>
      <translation>Seul un superviseur de cette salle peut choisir l'état d'un agent.</translation>
    </message>
    <message>
      <source>The API key file {0} is empty. Put the key on its first line.</source>
      <translation>Le fichier de clé d'API {0} est vide. Mettez la clé sur sa première ligne.</translation>
    </message>
    <message>
      <source>The API key in {0} cannot travel in a header. Use printable ASCII, no spaces.</source>
      <translation>La clé d'API de {0} ne tient pas dans un en-tête. Utilisez de l'ASCII imprimable, sans espace.</translation>
    </message>
    <message>
      <source>The API key file {0} cannot be read. Check its path and rights.</source>
      <translation>Le fichier de clé d'API {0} est illisible. Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
      <source>A new API key cannot be stored in {0}. Check rights and free disk space.</source>
      <translation>Impossible d'enregistrer une nouvelle clé d'API dans {0}. Vérifiez les droits et l'espace libre.</translation>
    </message>
    <message>
      <source>The far party is shown another camera already.</source>
      <translation>Le correspondant voit déjà une autre caméra.</translation>
    </message>
    <message>
      <source>TLS needs both files: give --tls-cert and --tls-key together.</source>
      <translation>TLS a besoin des deux fichiers : donnez --tls-cert et --tls-key ensemble.</translation>
    </message>
    <message>
      <source>The configuration file {0} cannot be read. Check its path and rights.</source>
      <translation>Le fichier de configuration {0} est illisible. Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
      <source>The configuration file {0} is not valid TOML: {1}.</source>
      <translation>Le fichier de configuration {0} n'est pas du TOML valable : {1}.</translation>
    </message>
    <message>
      <source>The TLS file {0} does not exist. Check the path.</source>
      <translation>Le fichier TLS {0} n'existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>Daily calls the agents over SIP, and this gateway's SIP port can only be reached from this machine. Give --sip-listen with an address Daily reaches, or sip_address in the file's [daily] table if something in between forwards it.</source>
      <translation>Daily appelle les agents par SIP, et le port SIP de cette passerelle n'est joignable que depuis cet ordinateur. Donnez --sip-listen avec une adresse que Daily atteint, ou sip_address dans la table [daily] du fichier si un intermédiaire la relaie.</translation>
    </message>
    <message>
      <source>Update it, or give another --data-dir.</source>
      <translation>Mettez-le à jour, ou donnez un autre --data-dir.</translation>
    </message>
    <message>
      <source>No trunk is set, so phone numbers cannot be called. Start the gateway with --trunk sip:provider.example, or dial a SIP address.</source>
      <translation>Aucun trunk n'est configuré ; les numéros de téléphone ne peuvent pas être appelés. Démarrez la passerelle avec --trunk sip:provider.example, ou composez une adresse SIP.</translation>
    </message>
    <message>
      <source>It is being started again: try in a moment.</source>
      <translation>Redémarrage en cours : réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Start the gateway with --practice-line.</source>
      <translation>Démarrez la passerelle avec --practice-line.</translation>
    </message>
    <message>
      <source>has the query parameter {0}</source>
      <translation>a le paramètre de requête {0}</translation>
    </message>
    <message>
      <source>Only names that begin with X- can become headers.</source>
      <translation>Seuls les noms commençant par X- peuvent devenir des en-têtes.</translation>
    </message>
    <message>
      <source>has a line break or another control character in {0}</source>
      <translation>a un saut de ligne ou un autre caractère de contrôle dans {0}</translation>
    </message>
    <message>
      <source>Remove %0D, %0A and the like.</source>
      <translation>Supprimez %0D, %0A et semblables.</translation>
    </message>
    <message>
      <source>This leg does not ring.</source>
      <translation>Cette ligne ne sonne pas.</translation>
    </message>
    <message>
      <source>Dial-out is not enabled for this room. Set its property enable_dialout to true.</source>
      <translation>Les appels sortants ne sont pas activés pour cette salle. Mettez sa propriété enable_dialout à true.</translation>
    </message>
    <message>
      <source>The far end uses {0} instead of {1}.</source>
      <translation>L'autre extrémité utilise {0} au lieu de {1}.</translation>
    </message>
    <message>
      <source>names no config</source>
      <translation>ne nomme aucune configuration</translation>
    </message>
    <message>
      <source>Use the id of a config from the list.</source>
      <translation>Utilisez l'id d'une configuration de la liste.</translation>
    </message>
    <message>
      <source>would be config number {0}</source>
      <translation>serait la configuration numéro {0}</translation>
    </message>
    <message>
      <source>Delete another one first.</source>
      <translation>Supprimez-en d'abord une autre.</translation>
    </message>
    <message>
      <source>is given together with starting_after</source>
      <translation>est donné avec starting_after</translation>
    </message>
    <message>
      <source>Give one of them.</source>
      <translation>Donnez l'un des deux.</translation>
    </message>
    <message>
      <source>{0} has a config</source>
      <translation>{0} a une configuration</translation>
    </message>
    <message>
      <source>Update or delete that one.</source>
      <translation>Modifiez ou supprimez celle-là.</translation>
    </message>
    <message>
      <source>Give the room's config.sip_uri.endpoint.</source>
      <translation>Donnez config.sip_uri.endpoint de la salle.</translation>
    </message>
    <message>
      <source>This call was forwarded before.</source>
      <translation>Cet appel a déjà été réacheminé.</translation>
    </message>
    <message>
      <source>No such call is parked here. The caller may have hung up or waited too long.</source>
      <translation>Aucun appel de ce genre n'est en garde ici. L'appelant a peut-être raccroché ou attendu trop longtemps.</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>The call cannot be forwarded now: {0}. It stays parked.</source>
      <translation>L'appel ne peut pas être réacheminé maintenant : {0}. Il reste en garde.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on waiting. End a session first.</source>
      <translation>La salle n'a plus de place pour un autre appelant, qui continue d'attendre. Terminez d'abord une session.</translation>
    </message>
    <message>
      <source>This caller does not wait any more. They may have hung up, or somebody else answered.</source>
      <translation>Cet appelant n'attend plus. Il a peut-être raccroché, ou quelqu'un d'autre a décroché.</translation>
    </message>
    <message>
      <source>did not take a test call: {0}</source>
      <translation>n'a pas accepté un appel d'essai : {0}</translation>
    </message>
    <message>
      <source>Answer POST requests, one whose body has Test among them, with 200.</source>
      <translation>Répondez 200 aux requêtes POST, dont une contient Test dans son corps.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>ne peut pas être modifié</translation>
    </message>
    <message>
      <source>Delete the config and make another one.</source>
      <translation>Supprimez la configuration et créez-en une autre.</translation>
    </message>
    <message>
      <source>has {0} twice</source>
      <translation>a {0} deux fois</translation>
    </message>
    <message>
      <source>Name it once.</source>
      <translation>Nommez-le une fois.</translation>
    </message>
    <message>
      <source>Use an MP3, WAV, FLAC or OGG file of at most {0} s.</source>
      <translation>Utilisez un fichier MP3, WAV, FLAC ou OGG d'au plus {0} s.</translation>
    </message>
    <message>
      <source>is empty or too long</source>
      <translation>est vide ou trop long</translation>
    </message>
    <message>
      <source>cannot be read as a sound file</source>
      <translation>n'est pas lisible comme fichier son</translation>
    </message>
    <message>
      <source>The far party could not be told of the hold; its audio is still cut.</source>
      <translation>Le correspondant n'a pas pu être informé de l'attente ; son son est coupé quand même.</translation>
    </message>
    <message>
      <source>The far party could not be taken off hold. Try again.</source>
      <translation>Le correspondant n'a pas pu être repris. Réessayez.</translation>
    </message>
    <message>
      <source>The request failed.</source>
      <translation>La requête a échoué.</translation>
    </message>
    <message>
      <source>The gateway has a problem of its own; see its log.</source>
      <translation>La passerelle a elle-même un problème ; voyez son journal.</translation>
    </message>
    <message>
      <source>There is nothing at {0}.</source>
      <translation>Il n'y a rien à {0}.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced. Try again in a few seconds.</source>
      <translation>Le moteur SIP est en cours de remplacement. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
      <source>The room has all of its {0} legs{1}. Hang up one first.</source>
      <translation>La salle utilise ses {0} lignes{1}. Raccrochez-en d'abord une.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; tones can be sent after that.</source>
      <translation>La ligne n'est pas encore décrochée ; les tonalités pourront être envoyées ensuite.</translation>
    </message>
    <message>
      <source>names nobody in this meeting</source>
      <translation>ne nomme personne dans cette réunion</translation>
    </message>
    <message>
      <source>Use a participant_id.</source>
      <translation>Utilisez un participant_id.</translation>
    </message>
    <message>
      <source>Only supervisors may be in a room unseen.</source>
      <translation>Seuls les superviseurs peuvent être invisibles dans une salle.</translation>
    </message>
    <message>
      <source>You were put out of this room for good.</source>
      <translation>Vous avez été exclu définitivement de cette salle.</translation>
    </message>
    <message>
      <source>The room is not open now (its nbf or exp says so).</source>
      <translation>La salle n'est pas ouverte maintenant (son nbf ou exp le dit).</translation>
    </message>
    <message>
      <source>There is no participant {0} in this room.</source>
      <translation>Il n'y a pas de participant {0} dans cette salle.</translation>
    </message>
    <message>
      <source>names nothing in this list</source>
      <translation>ne nomme rien de cette liste</translation>
    </message>
    <message>
      <source>Use an id from the list.</source>
      <translation>Utilisez un id de la liste.</translation>
    </message>
    <message>
      <source>Use 16000 or 48000.</source>
      <translation>Utilisez 16000 ou 48000.</translation>
    </message>
    <message>
      <source>a frame has {0} bytes</source>
      <translation>une trame a {0} octets</translation>
    </message>
    <message>
      <source>Send {0} bytes: 20 ms of 16-bit mono at {1} Hz.</source>
      <translation>Envoyez {0} octets : 20 ms en mono 16 bits à {1} Hz.</translation>
    </message>
    <message>
      <source>The recording could not be completed: the disk did not take its end.</source>
      <translation>L'enregistrement n'a pas pu être achevé : le disque n'a pas pris sa fin.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The call goes on.</source>
      <translation>L'enregistrement s'est interrompu : {0}. L'appel continue.</translation>
    </message>
    <message>
      <source>The recording cannot be written: {0}. Free some disk space or check the rights of the data folder.</source>
      <translation>L'enregistrement ne peut pas être écrit : {0}. Libérez de l'espace ou vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
      <source>The recording goes on. Stop it first.</source>
      <translation>L'enregistrement continue. Arrêtez-le d'abord.</translation>
    </message>
    <message>
      <source>The recording is not finished.</source>
      <translation>L'enregistrement n'est pas terminé.</translation>
    </message>
    <message>
      <source>This link is not valid, or no longer. Ask for a new access-link.</source>
      <translation>Ce lien n'est pas valable, ou ne l'est plus. Demandez un nouvel access-link.</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>Give the session id of the one to be recorded.</source>
      <translation>Donnez l'id de session de celui à enregistrer.</translation>
    </message>
    <message>
      <source>Whom the layout names is not in the room.</source>
      <translation>La personne nommée par la disposition n'est pas dans la salle.</translation>
    </message>
    <message>
      <source>The room is being recorded already. Stop that recording, or give another instanceId.</source>
      <translation>La salle est déjà enregistrée. Arrêtez cet enregistrement, ou donnez un autre instanceId.</translation>
    </message>
    <message>
      <source>The room is not being recorded.</source>
      <translation>La salle n'est pas enregistrée.</translation>
    </message>
    <message>
      <source>Daily named no SIP address for the caller's room.</source>
      <translation>Daily n'a pas donné d'adresse SIP de la salle de l'appelant.</translation>
    </message>
    <message>
      <source>Daily did not call back in time.</source>
      <translation>Daily n'a pas rappelé à temps.</translation>
    </message>
    <message>
      <source>The agent hung up before the caller was put through.</source>
      <translation>L'agent a raccroché avant que l'appelant soit mis en relation.</translation>
    </message>
    <message>
      <source>Send Daily's body as it is.</source>
      <translation>Envoyez le corps de Daily tel quel.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on ringing. End a session first.</source>
      <translation>La salle n'a plus de place pour un autre appelant, chez qui ça continue de sonner. Terminez d'abord une session.</translation>
    </message>
    <message>
      <source>This caller does not ring any more. Somebody else answered, or they hung up.</source>
      <translation>Cet appel ne sonne plus. Quelqu'un d'autre a décroché, ou il a été raccroché.</translation>
    </message>
    <message>
      <source>The secret Daily signs its webhooks with is not base64. Copy the hmac of the pinless dial-in config as it is.</source>
      <translation>Le secret avec lequel Daily signe ses webhooks n'est pas du base64. Copiez tel quel le hmac de la configuration pinless.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the secret cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>Ce système n'a pas de trousseau utilisable ; le secret ne peut pas être conservé. Déverrouillez-en ou installez-en un, ou mettez-le dans l'environnement de la passerelle.</translation>
    </message>
    <message>
      <source>The request is not signed.</source>
      <translation>La requête n'est pas signée.</translation>
    </message>
    <message>
      <source>The signature is not right.</source>
      <translation>La signature n'est pas la bonne.</translation>
    </message>
    <message>
      <source>The request is too old, or its clock or ours is wrong.</source>
      <translation>La requête est trop ancienne, ou son horloge ou la nôtre est fausse.</translation>
    </message>
    <message>
      <source>The timestamp is no number.</source>
      <translation>L'horodatage n'est pas un nombre.</translation>
    </message>
    <message>
      <source>Invalid sessionId: {0} is no telephony session of this room now. It may have ended.</source>
      <translation>sessionId non valable : {0} n'est pas maintenant une session téléphonique de cette salle. Elle est peut-être terminée.</translation>
    </message>
    <message>
      <source>names no room</source>
      <translation>ne nomme aucune salle</translation>
    </message>
    <message>
      <source>Use the id of a room from the list.</source>
      <translation>Utilisez l'id d'une salle de la liste.</translation>
    </message>
    <message>
      <source>a room named {0} exists</source>
      <translation>une salle nommée {0} existe</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0} is kept for dial-in</source>
      <translation>{0} est réservé aux appels entrants</translation>
    </message>
    <message>
      <source>name a room twice</source>
      <translation>nomment deux fois une salle</translation>
    </message>
    <message>
      <source>Give each room a name of its own.</source>
      <translation>Donnez à chaque salle un nom à elle.</translation>
    </message>
    <message>
      <source>has {0}, which is no room</source>
      <translation>a {0}, qui n'est pas une salle</translation>
    </message>
    <message>
      <source>This gateway does not relay Daily's callers. Start it with --relay-daily.</source>
      <translation>Cette passerelle ne relaie pas les appelants de Daily. Démarrez-la avec --relay-daily.</translation>
    </message>
    <message>
      <source>There is no dial-in config {0}.</source>
      <translation>Il n'y a pas de configuration d'entrée {0}.</translation>
    </message>
    <message>
      <source>There is no meeting {0}.</source>
      <translation>Il n'y a pas de réunion {0}.</translation>
    </message>
    <message>
      <source>Refused or failed.</source>
      <translation>Refusé ou échoué.</translation>
    </message>
    <message>
      <source>The recording has been deleted.</source>
      <translation>L'enregistrement a été supprimé.</translation>
    </message>
    <message>
      <source>There is no recording {0}.</source>
      <translation>Il n'y a pas d'enregistrement {0}.</translation>
    </message>
    <message>
      <source>Send the header Authorization: Bearer and the key.</source>
      <translation>Envoyez l'en-tête Authorization: Bearer et la clé.</translation>
    </message>
    <message>
      <source>is too large</source>
      <translation>est trop grand</translation>
    </message>
    <message>
      <source>Send at most {0} bytes.</source>
      <translation>Envoyez au plus {0} octets.</translation>
    </message>
    <message>
      <source>The room {0} is not hosting a call.</source>
      <translation>Aucun appel n'a lieu dans la salle {0}.</translation>
    </message>
    <message>
      <source>Correct the JSON text.</source>
      <translation>Corrigez le texte JSON.</translation>
    </message>
    <message>
      <source>This takes the API key, or an owner token of the room whose permissions.canAdmin includes participants.</source>
      <translation>Il faut la clé d'API, ou un jeton de propriétaire de la salle dont permissions.canAdmin contient participants.</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>est illisible</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>There is no webhook {0}.</source>
      <translation>Il n'y a pas de webhook {0}.</translation>
    </message>
    <message>
      <source>Port {0} on {1} cannot be opened; another program may use it. Give another --port, or 0 for a free one.</source>
      <translation>Le port {0} sur {1} ne peut pas être ouvert ; un autre programme l'utilise peut-être. Donnez un autre --port, ou 0 pour un port libre.</translation>
    </message>
    <message>
      <source>The TLS certificate and key cannot be used. Check that they are PEM files and belong together.</source>
      <translation>Le certificat et la clé TLS sont inutilisables. Vérifiez que ce sont des fichiers PEM et qu'ils vont ensemble.</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>a {0}</translation>
    </message>
    <message>
      <source>Choose from {0}.</source>
      <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
      <source>The SIP engine has no room for another kind of call until it is restarted.</source>
      <translation>Le moteur SIP n'a plus de place pour un autre type d'appel avant son redémarrage.</translation>
    </message>
    <message>
      <source>The SIP engine refused to set up an account for this call.</source>
      <translation>Le moteur SIP a refusé de créer un compte pour cet appel.</translation>
    </message>
    <message>
      <source>Write it as sip:user@host, sip:user@host:port or sip:user@host;transport=tcp.</source>
      <translation>Écrivez-le sip:utilisateur@hôte, sip:utilisateur@hôte:port ou sip:utilisateur@hôte;transport=tcp.</translation>
    </message>
    <message>
      <source>is longer than {0} characters</source>
      <translation>dépasse {0} caractères</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>Raccourcissez-le.</translation>
    </message>
    <message>
      <source>contains a space or a control character</source>
      <translation>contient une espace ou un caractère de contrôle</translation>
    </message>
    <message>
      <source>uses sips:</source>
      <translation>utilise sips:</translation>
    </message>
    <message>
      <source>Write sip:user@host;transport=tls instead.</source>
      <translation>Écrivez plutôt sip:utilisateur@hôte;transport=tls.</translation>
    </message>
    <message>
      <source>is not an address the engine can call: {0}</source>
      <translation>n'est pas une adresse que le moteur peut appeler : {0}</translation>
    </message>
    <message>
      <source>has port {0}</source>
      <translation>a le port {0}</translation>
    </message>
    <message>
      <source>Use a port from 1 to 65535.</source>
      <translation>Utilisez un port de 1 à 65535.</translation>
    </message>
    <message>
      <source>has a header named {0}</source>
      <translation>a un en-tête nommé {0}</translation>
    </message>
    <message>
      <source>Only X-... headers can be added.</source>
      <translation>Seuls des en-têtes X-... peuvent être ajoutés.</translation>
    </message>
    <message>
      <source>has a line break or control character in {0}</source>
      <translation>a un saut de ligne ou un caractère de contrôle dans {0}</translation>
    </message>
    <message>
      <source>has {0} characters in {1}</source>
      <translation>a {0} caractères dans {1}</translation>
    </message>
    <message>
      <source>Send at most {0}.</source>
      <translation>Envoyez-en au plus {0}.</translation>
    </message>
    <message>
      <source>asks for transport {0}</source>
      <translation>demande le transport {0}</translation>
    </message>
    <message>
      <source>Use udp, tcp or tls.</source>
      <translation>Utilisez udp, tcp ou tls.</translation>
    </message>
    <message>
      <source>asks for encryption {0}</source>
      <translation>demande le chiffrement {0}</translation>
    </message>
    <message>
      <source>Use srtp=sdes or srtp=dtls.</source>
      <translation>Utilisez srtp=sdes ou srtp=dtls.</translation>
    </message>
    <message>
      <source>The host {0} cannot be found. Check the address and the name service.</source>
      <translation>L'hôte {0} est introuvable. Vérifiez l'adresse et le service de noms.</translation>
    </message>
    <message>
      <source>has no valid IP address: {0}</source>
      <translation>n'a pas d'adresse IP valable : {0}</translation>
    </message>
    <message>
      <source>has the parameter {0}</source>
      <translation>a le paramètre {0}</translation>
    </message>
    <message>
      <source>Only ;transport= and ;srtp= can be used.</source>
      <translation>Seuls ;transport= et ;srtp= peuvent être utilisés.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced; try again in a moment.</source>
      <translation>Le moteur SIP est en cours de remplacement ; réessayez dans un instant.</translation>
    </message>
    <message>
      <source>The SIP engine already carries {0} calls.</source>
      <translation>Le moteur SIP porte déjà {0} appels.</translation>
    </message>
    <message>
      <source>The call has ended.</source>
      <translation>L'appel est terminé.</translation>
    </message>
    <message>
      <source>The SIP engine did not start.</source>
      <translation>Le moteur SIP n'a pas démarré.</translation>
    </message>
    <message>
      <source>The caller has hung up.</source>
      <translation>L'appelant a raccroché.</translation>
    </message>
    <message>
      <source>The SIP engine could not answer.</source>
      <translation>Le moteur SIP n'a pas pu décrocher.</translation>
    </message>
    <message>
      <source>The SIP engine failed.</source>
      <translation>Le moteur SIP est tombé.</translation>
    </message>
    <message>
      <source>The call is just being handed over.</source>
      <translation>L'appel est justement en cours de remise.</translation>
    </message>
    <message>
      <source>Only a call with video, once answered, can be shown a picture.</source>
      <translation>Seul un appel vidéo, une fois décroché, peut recevoir une image.</translation>
    </message>
    <message>
      <source>The call is just being changed; try again in a moment.</source>
      <translation>L'appel est justement en cours de modification ; réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Only an answered call can be put on hold.</source>
      <translation>Seul un appel décroché peut être mis en attente.</translation>
    </message>
    <message>
      <source>Only an answered call can be handed over.</source>
      <translation>Seul un appel décroché peut être remis.</translation>
    </message>
    <message>
      <source>Only an answered call can be taken over.</source>
      <translation>Seul un appel décroché peut être repris.</translation>
    </message>
    <message>
      <source>The far party does not want to see anybody now.</source>
      <translation>Le correspondant ne veut voir personne maintenant.</translation>
    </message>
    <message>
      <source>The far party does not take the hold.</source>
      <translation>Le correspondant n'accepte pas l'attente.</translation>
    </message>
    <message>
      <source>The far party does not take the call back.</source>
      <translation>Le correspondant ne reprend pas l'appel.</translation>
    </message>
    <message>
      <source>The call cannot be held now.</source>
      <translation>L'appel ne peut pas être mis en attente maintenant.</translation>
    </message>
    <message>
      <source>The far party cannot take over another call. Connect the two here instead.</source>
      <translation>Le correspondant ne peut pas reprendre un autre appel. Reliez plutôt les deux ici.</translation>
    </message>
    <message>
      <source>The call cannot be handed over now.</source>
      <translation>L'appel ne peut pas être remis maintenant.</translation>
    </message>
    <message>
      <source>Nobody is shown anything on hold.</source>
      <translation>Rien n'est montré à personne en attente.</translation>
    </message>
    <message>
      <source>The secure connection failed.</source>
      <translation>La connexion sécurisée a échoué.</translation>
    </message>
    <message>
      <source>The host refused the connection.</source>
      <translation>L'hôte a refusé la connexion.</translation>
    </message>
    <message>
      <source>The network cannot be reached.</source>
      <translation>Le réseau est injoignable.</translation>
    </message>
    <message>
      <source>The host cannot be reached.</source>
      <translation>L'hôte est injoignable.</translation>
    </message>
    <message>
      <source>The address leads nowhere.</source>
      <translation>L'adresse ne mène nulle part.</translation>
    </message>
    <message>
      <source>No audio came any more.</source>
      <translation>Plus aucun son n'arrivait.</translation>
    </message>
    <message>
      <source>The host closed the connection.</source>
      <translation>L'hôte a fermé la connexion.</translation>
    </message>
    <message>
      <source>No response from the host.</source>
      <translation>Pas de réponse de l'hôte.</translation>
    </message>
    <message>
      <source>The far party does not respond any more.</source>
      <translation>Le correspondant ne répond plus.</translation>
    </message>
    <message>
      <source>Nobody listens at the address.</source>
      <translation>Personne n'écoute à cette adresse.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be checked, because it is an address and not a name. Write the host name that stands in its certificate.</source>
      <translation>Le certificat de {0} ne peut pas être vérifié, car c'est une adresse et non un nom. Écrivez le nom d'hôte qui figure dans son certificat.</translation>
    </message>
    <message>
      <source>The SIP engine failed and is being replaced; try again in a moment.</source>
      <translation>Le moteur SIP est tombé et va être remplacé ; réessayez dans un instant.</translation>
    </message>
    <message>
      <source>The SIP engine did not take the call.</source>
      <translation>Le moteur SIP n'a pas pris l'appel.</translation>
    </message>
    <message>
      <source>No free port for SIP was found on {0}.</source>
      <translation>Aucun port libre pour SIP n'a été trouvé sur {0}.</translation>
    </message>
    <message>
      <source>SIP cannot listen on {0} port {1}: {2}. End the program that uses it, or choose another with --sip-listen.</source>
      <translation>SIP ne peut pas écouter sur {0} port {1} : {2}. Fermez le programme qui l'utilise, ou choisissez-en un autre avec --sip-listen.</translation>
    </message>
    <message>
      <source>The SIP engine could not register.</source>
      <translation>Le moteur SIP n'a pas pu s'enregistrer.</translation>
    </message>
    <message>
      <source>The far party does not encrypt the audio.</source>
      <translation>Le correspondant ne chiffre pas le son.</translation>
    </message>
    <message>
      <source>The far party answered with {0}, which was not offered.</source>
      <translation>Le correspondant a répondu avec {0}, qui n'était pas proposé.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be trusted.</source>
      <translation>Le certificat de {0} n'est pas digne de confiance.</translation>
    </message>
    <message>
      <source>The certificate of {0} has expired. Its owner must renew it.</source>
      <translation>Le certificat de {0} a expiré. Son titulaire doit le renouveler.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not valid yet. Check the clock of this machine.</source>
      <translation>Le certificat de {0} n'est pas encore valable. Vérifiez l'horloge de cet ordinateur.</translation>
    </message>
    <message>
      <source>The certificate of {0} is made out to another name, so it may be an impostor.</source>
      <translation>Le certificat de {0} est établi à un autre nom ; c'est peut-être un imposteur.</translation>
    </message>
    <message>
      <source>The certificate of {0} is signed by nobody this machine trusts. If that is right, set sip_tls_ca to the certificate of its authority.</source>
      <translation>Le certificat de {0} n'est signé par personne en qui cet ordinateur a confiance. Si c'est voulu, mettez dans sip_tls_ca le certificat de son autorité.</translation>
    </message>
    <message>
      <source>Use 0-9 A-D * #.</source>
      <translation>Utilisez 0-9 A-D * #.</translation>
    </message>
    <message>
      <source>The call ended before all tones were sent.</source>
      <translation>L'appel s'est terminé avant l'envoi de toutes les tonalités.</translation>
    </message>
    <message>
      <source>The SIP engine did not send the tone.</source>
      <translation>Le moteur SIP n'a pas envoyé la tonalité.</translation>
    </message>
    <message>
      <source>This gateway keeps no SIP trace. Start it with --sip-trace, then call again.</source>
      <translation>Cette passerelle ne garde pas de trace SIP. Démarrez-la avec --sip-trace, puis rappelez.</translation>
    </message>
    <message>
      <source>There is no SIP trace of the session {0}. Traces of ended calls are kept for ten minutes.</source>
      <translation>Il n'y a pas de trace SIP de la session {0}. Les traces des appels terminés sont gardées dix minutes.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner send a picture.</source>
      <translation>Le jeton de réunion ne permet pas à son titulaire d'envoyer une image.</translation>
    </message>
    <message>
      <source>The permissions of this party do not let it see anybody.</source>
      <translation>Les droits de ce participant ne lui laissent voir personne.</translation>
    </message>
    <message>
      <source>This socket speaks {0}.</source>
      <translation>Ce socket parle {0}.</translation>
    </message>
    <message>
      <source>is given alone</source>
      <translation>est donné seul</translation>
    </message>
    <message>
      <source>Give updatePermissions, setAudio or eject as well.</source>
      <translation>Donnez aussi updatePermissions, setAudio ou eject.</translation>
    </message>
    <message>
      <source>Only owners may change their own permissions or who may administrate.</source>
      <translation>Seuls les propriétaires peuvent changer leurs propres droits ou qui peut administrer.</translation>
    </message>
    <message>
      <source>Only owners may let somebody's audio in again.</source>
      <translation>Seuls les propriétaires peuvent rétablir le son de quelqu'un.</translation>
    </message>
    <message>
      <source>This needs an owner token, or one that may administrate participants.</source>
      <translation>Il faut un jeton de propriétaire, ou un qui puisse administrer les participants.</translation>
    </message>
    <message>
      <source>This needs an owner token.</source>
      <translation>Il faut un jeton de propriétaire.</translation>
    </message>
    <message>
      <source>The monitor needs the API key, or an owner token without room_name whose permissions.canAdmin includes participants.</source>
      <translation>Le moniteur demande la clé d'API, ou un jeton de propriétaire sans room_name dont permissions.canAdmin contient participants.</translation>
    </message>
    <message>
      <source>Your role does not see the floor.</source>
      <translation>Votre rôle ne voit pas le plateau.</translation>
    </message>
    <message>
      <source>is not an object</source>
      <translation>n'est pas un objet</translation>
    </message>
    <message>
      <source>Give the parameters by name.</source>
      <translation>Donnez les paramètres par leur nom.</translation>
    </message>
    <message>
      <source>Join the room first.</source>
      <translation>Entrez d'abord dans la salle.</translation>
    </message>
    <message>
      <source>Only supervisors may do this.</source>
      <translation>Seuls les superviseurs le peuvent.</translation>
    </message>
    <message>
      <source>This socket has joined already.</source>
      <translation>Ce socket est déjà entré.</translation>
    </message>
    <message>
      <source>The room {0} has been deleted.</source>
      <translation>La salle {0} a été supprimée.</translation>
    </message>
    <message>
      <source>The meeting token is for another room.</source>
      <translation>Le jeton de réunion est pour une autre salle.</translation>
    </message>
    <message>
      <source>The room is not open now; its nbf or exp says so.</source>
      <translation>La salle n'est pas ouverte maintenant ; son nbf ou exp le dit.</translation>
    </message>
    <message>
      <source>A frame is one JSON object; batches are not offered.</source>
      <translation>Une trame est un objet JSON ; les lots ne sont pas proposés.</translation>
    </message>
    <message>
      <source>A request has jsonrpc "2.0" and a method.</source>
      <translation>Une requête a jsonrpc "2.0" et une méthode.</translation>
    </message>
    <message>
      <source>A request has no member {0}.</source>
      <translation>Une requête n'a pas de membre {0}.</translation>
    </message>
    <message>
      <source>The frame is not JSON.</source>
      <translation>La trame n'est pas du JSON.</translation>
    </message>
    <message>
      <source>There is no call {0} in this room.</source>
      <translation>Il n'y a pas d'appel {0} dans cette salle.</translation>
    </message>
    <message>
      <source>This call has no video.</source>
      <translation>Cet appel n'a pas de vidéo.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner see this party.</source>
      <translation>Le jeton de réunion ne permet pas à son titulaire de voir ce participant.</translation>
    </message>
    <message>
      <source>The audit trail in {0} cannot be read.</source>
      <translation>La piste d'audit de {0} est illisible.</translation>
    </message>
    <message>
      <source>Only who joined as a supervisor may: with a token that may administrate participants and has neither presence nor the right to send.</source>
      <translation>Seul le peut qui est entré comme superviseur : avec un jeton qui peut administrer les participants et n'a ni présence ni droit d'émettre.</translation>
    </message>
    <message>
      <source>A whisper never reaches a telephony leg; name an agent.</source>
      <translation>Un souffle n'atteint jamais une ligne téléphonique ; nommez un agent.</translation>
    </message>
    <message>
      <source>This leg has no audio yet, so there is nothing to measure.</source>
      <translation>Cette ligne n'a pas encore de son ; il n'y a rien à mesurer.</translation>
    </message>
    <message>
      <source>More than {0} tones would wait on this leg. Send the rest later.</source>
      <translation>Plus de {0} tonalités attendraient sur cette ligne. Envoyez le reste plus tard.</translation>
    </message>
    <message>
      <source>Tones went out as {0}; this leg cannot send them as {1}.</source>
      <translation>Les tonalités sont parties comme {0} ; cette ligne ne peut pas les envoyer comme {1}.</translation>
    </message>
    <message>
      <source>Tones last {0} ms on this leg; {1} ms cannot be set.</source>
      <translation>Les tonalités durent {0} ms sur cette ligne ; {1} ms ne peuvent pas être fixées.</translation>
    </message>
    <message>
      <source>names no call that could be taken over</source>
      <translation>ne nomme aucun appel à reprendre</translation>
    </message>
    <message>
      <source>Decline the request.</source>
      <translation>Refusez la demande.</translation>
    </message>
    <message>
      <source>The far party does not ask to be transferred now.</source>
      <translation>Le correspondant ne demande pas de transfert maintenant.</translation>
    </message>
    <message>
      <source>has header parameters</source>
      <translation>a des paramètres d'en-tête</translation>
    </message>
    <message>
      <source>Leave out what follows the question mark.</source>
      <translation>Omettez ce qui suit le point d'interrogation.</translation>
    </message>
    <message>
      <source>is the party on this leg itself</source>
      <translation>est le correspondant de cette ligne lui-même</translation>
    </message>
    <message>
      <source>Give somebody else's address.</source>
      <translation>Donnez l'adresse de quelqu'un d'autre.</translation>
    </message>
    <message>
      <source>is the room the leg is in</source>
      <translation>est la salle où se trouve la ligne</translation>
    </message>
    <message>
      <source>Give another room or address.</source>
      <translation>Donnez une autre salle ou adresse.</translation>
    </message>
    <message>
      <source>is the leg itself</source>
      <translation>est la ligne elle-même</translation>
    </message>
    <message>
      <source>Give another leg's sessionId.</source>
      <translation>Donnez le sessionId d'une autre ligne.</translation>
    </message>
    <message>
      <source>The leg is being hung up.</source>
      <translation>La ligne est en train d'être raccrochée.</translation>
    </message>
    <message>
      <source>A transfer of this leg is under way. Wait for its outcome.</source>
      <translation>Un transfert de cette ligne est en cours. Attendez-en l'issue.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; it can be transferred then.</source>
      <translation>La ligne n'est pas encore décrochée ; elle pourra ensuite être transférée.</translation>
    </message>
    <message>
      <source>leads nowhere: {0}</source>
      <translation>ne mène nulle part : {0}</translation>
    </message>
    <message>
      <source>Give a room that takes dial-in calls.</source>
      <translation>Donnez une salle qui prend des appels entrants.</translation>
    </message>
    <message>
      <source>A trunk named {0} is in the gateway's configuration already. Choose another name.</source>
      <translation>Un trunk nommé {0} figure déjà dans la configuration de la passerelle. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The trunks cannot be kept. Check the space and the rights of the data folder.</source>
      <translation>Les trunks ne peuvent pas être conservés. Vérifiez l'espace et les droits du dossier de données.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the password cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>Ce système n'a pas de trousseau utilisable ; le mot de passe ne peut pas être conservé. Déverrouillez-en ou installez-en un, ou mettez-le dans l'environnement de la passerelle.</translation>
    </message>
    <message>
      <source>A routing rule names the trunk {0}, which does not exist. Known are {1}.</source>
      <translation>Une règle de routage nomme le trunk {0}, qui n'existe pas. Sont connus {1}.</translation>
    </message>
    <message>
      <source>Two trunks are named {0}. Give each a name of its own.</source>
      <translation>Deux trunks s'appellent {0}. Donnez à chacun un nom à lui.</translation>
    </message>
    <message>
      <source>The routing rule for {0} shows {1}, which none of its trunks lets us show. Add it to caller_ids of a trunk.</source>
      <translation>La règle de routage pour {0} affiche {1}, qu'aucun de ses trunks ne nous laisse afficher. Ajoutez-le à caller_ids d'un trunk.</translation>
    </message>
    <message>
      <source>The caller id {0} cannot be presented; the far party sees {1}.</source>
      <translation>Le numéro {0} ne peut pas être présenté ; le correspondant voit {1}.</translation>
    </message>
    <message>
      <source>The trunk {0} did not take the call: {1}{2}. It goes through {3} now.</source>
      <translation>Le trunk {0} n'a pas pris l'appel : {1}{2}. Il passe maintenant par {3}.</translation>
    </message>
    <message>
      <source>The number cannot be withheld here; no trunk carries the call.</source>
      <translation>Le numéro ne peut pas être masqué ici ; aucun trunk ne porte l'appel.</translation>
    </message>
    <message>
      <source>A camera's picture is sent in {0} x {1} pixels, at most {2} frames a second and about {3} kbit/s.</source>
      <translation>L'image d'une caméra est envoyée en {0} x {1} pixels, au plus {2} images par seconde et environ {3} kbit/s.</translation>
    </message>
    <message>
      <source>The far end does not take video in {0}; the leg is audio only.</source>
      <translation>L'autre extrémité n'accepte pas la vidéo en {0} ; la ligne n'a que le son.</translation>
    </message>
    <message>
      <source>would be webhook number {0}</source>
      <translation>serait le webhook numéro {0}</translation>
    </message>
    <message>
      <source>Answer POST requests with 200 within a few seconds.</source>
      <translation>Répondez 200 aux requêtes POST en quelques secondes.</translation>
    </message>
    <message>
      <source>Links cannot be handed to this window: {0}.</source>
      <translation>Les liens ne peuvent pas être passés à cette fenêtre : {0}.</translation>
    </message>
    <message>
      <source>Softphone is already running.</source>
      <translation>Softphone est déjà lancé.</translation>
    </message>
    <message>
      <source>This was not seen within {0} seconds.</source>
      <translation>Rien de tel n'a été vu en {0} secondes.</translation>
    </message>
    <message>
      <source>The call was hung up, but its end was not seen; it may still be live.</source>
      <translation>L'appel a été raccroché, mais sa fin n'a pas été vue ; il dure peut-être encore.</translation>
    </message>
    <message>
      <source>Links were not registered: the registry cannot be written. Ask your administrator.</source>
      <translation>Les liens n'ont pas été enregistrés : le registre n'est pas accessible en écriture. Demandez à votre administrateur.</translation>
    </message>
    <message>
      <source>Links were not registered: {0} cannot be written. Check its owner.</source>
      <translation>Les liens n'ont pas été enregistrés : {0} n'est pas accessible en écriture. Vérifiez son propriétaire.</translation>
    </message>
    <message>
      <source>No log file is written: {0}. Free disk space or check the folder.</source>
      <translation>Aucun fichier journal n'est écrit : {0}. Libérez de l'espace ou vérifiez le dossier.</translation>
    </message>
    <message>
      <source>There is nothing stored for “{0}” of the macro “{1}”. Change the macro and enter it.</source>
      <translation>Rien n'est enregistré pour « {0} » de la macro « {1} ». Modifiez la macro et saisissez-le.</translation>
    </message>
    <message>
      <source>This installation is incomplete. Install Softphone again.</source>
      <translation>Cette installation est incomplète. Réinstallez Softphone.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be used. Check its owner and free disk space.</source>
      <translation>Le dossier {0} est inutilisable. Vérifiez son propriétaire et l'espace libre.</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _, at most 128.</source>
      <translation>Utilisez des lettres, des chiffres, - et _, au plus 128.</translation>
    </message>
    <message>
      <source>Use the two capital letters of a country, such as DE, or leave it empty.</source>
      <translation>Utilisez les deux majuscules d'un pays, comme DE, ou laissez vide.</translation>
    </message>
    <message>
      <source>Enter 1 to 199 characters.</source>
      <translation>Saisissez de 1 à 199 caractères.</translation>
    </message>
    <message>
      <source>Write an address and a port, such as 127.0.0.1:0 or 0.0.0.0:5060.</source>
      <translation>Écrivez une adresse et un port, comme 127.0.0.1:0 ou 0.0.0.0:5060.</translation>
    </message>
    <message>
      <source>Write a SIP address such as sip:pbx.example.org, or leave it empty.</source>
      <translation>Écrivez une adresse SIP comme sip:pbx.example.org, ou laissez vide.</translation>
    </message>
    <message>
      <source>Write one host a line, such as crm.example.org.</source>
      <translation>Écrivez un hôte par ligne, comme crm.example.org.</translation>
    </message>
    <message>
      <source>Write 1 to 100 of them, each of at most 60 characters.</source>
      <translation>Écrivez-en de 1 à 100, chacun d'au plus 60 caractères.</translation>
    </message>
    <message>
      <source>is decided by {0}</source>
      <translation>est fixé par {0}</translation>
    </message>
    <message>
      <source>Ask whoever looks after it.</source>
      <translation>Demandez à qui s'en occupe.</translation>
    </message>
    <message>
      <source>The settings were not written to {0}: {1}.</source>
      <translation>Les réglages n'ont pas été écrits dans {0} : {1}.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other profile has.</source>
      <translation>Saisissez un nom de 1 à 60 caractères qu'aucun autre profil n'a.</translation>
    </message>
    <message>
      <source>Write the address with https://, such as https://phone.example.org.</source>
      <translation>Écrivez l'adresse avec https://, comme https://phone.example.org.</translation>
    </message>
    <message>
      <source>Copy the room's address, such as https://team.daily.co/desk.</source>
      <translation>Copiez l'adresse de la salle, comme https://team.daily.co/desk.</translation>
    </message>
    <message>
      <source>Write the address with https://, as your administrator gave it to you.</source>
      <translation>Écrivez l'adresse avec https://, telle que votre administrateur l'a donnée.</translation>
    </message>
    <message>
      <source>Paste it here.</source>
      <translation>Collez-le ici.</translation>
    </message>
    <message>
      <source>They belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>Ils sont ceux de la passerelle de cet ordinateur. Utilisez d'abord le profil « Local ».</translation>
    </message>
    <message>
      <source>Import at most 64 MB at a time.</source>
      <translation>Importez au plus 64 Mo à la fois.</translation>
    </message>
    <message>
      <source>is neither vCard nor a table with a column “name” or “phone”</source>
      <translation>n'est ni une vCard ni un tableau avec une colonne « name » ou « phone »</translation>
    </message>
    <message>
      <source>Choose another file, or name the columns in its first line.</source>
      <translation>Choisissez un autre fichier, ou nommez les colonnes sur sa première ligne.</translation>
    </message>
    <message>
      <source>Reading ended in line {0}: {1}.</source>
      <translation>La lecture s'est arrêtée à la ligne {0} : {1}.</translation>
    </message>
    <message>
      <source>Only the first {0} rows were read.</source>
      <translation>Seules les {0} premières lignes ont été lues.</translation>
    </message>
    <message>
      <source>Line {0} has neither a name nor a number.</source>
      <translation>La ligne {0} n'a ni nom ni numéro.</translation>
    </message>
    <message>
      <source>The program ended before the call did.</source>
      <translation>Le programme s'est terminé avant l'appel.</translation>
    </message>
    <message>
      <source>Keep it under {0}.</source>
      <translation>Restez sous {0}.</translation>
    </message>
    <message>
      <source>are {0}</source>
      <translation>sont {0}</translation>
    </message>
    <message>
      <source>“{0}…” is too long</source>
      <translation>« {0}… » est trop long</translation>
    </message>
    <message>
      <source>Update this program; {0} not touched until then.</source>
      <translation>Mettez ce programme à jour ; {0} reste intact jusque-là.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the key is remembered until the program ends. Install or unlock one (for example GNOME Keyring or KWallet) to keep it.</source>
      <translation>Ce système n'a pas de trousseau utilisable ; la clé n'est retenue que jusqu'à la fin du programme. Installez ou déverrouillez-en un (par exemple GNOME Keyring ou KWallet) pour la garder.</translation>
    </message>
    <message>
      <source>There is no API key for the profile “{0}”. Enter it in Settings, or set {1}.</source>
      <translation>Il n'y a pas de clé d'API pour le profil « {0} ». Saisissez-la dans les Réglages, ou définissez {1}.</translation>
    </message>
    <message>
      <source>The setting “{0}” cannot be used: {1}. Correct it in {2}, or in its environment variable; defaults apply until then.</source>
      <translation>Le réglage « {0} » est inutilisable : {1}. Corrigez-le dans {2}, ou dans sa variable d'environnement ; d'ici là les valeurs par défaut s'appliquent.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Il n'y a pas de fichier {0}.</translation>
    </message>
    <message>
      <source>Settings were not saved: {0}. Free disk space or check {1}.</source>
      <translation>Les réglages n'ont pas été enregistrés : {0}. Libérez de l'espace ou vérifiez {1}.</translation>
    </message>
    <message>
      <source>There is no profile “{0}”. Choose one of: {1}.</source>
      <translation>Il n'y a pas de profil « {0} ». Choisissez parmi : {1}.</translation>
    </message>
    <message>
      <source>The profile “{0}” is no gateway but Daily's cloud.</source>
      <translation>Le profil « {0} » n'est pas une passerelle, mais le nuage de Daily.</translation>
    </message>
    <message>
      <source>The card in line {0} has no end and was left out.</source>
      <translation>La carte de la ligne {0} n'a pas de fin et a été laissée de côté.</translation>
    </message>
    <message>
      <source>Only the first {0} cards were read.</source>
      <translation>Seules les {0} premières cartes ont été lues.</translation>
    </message>
    <message>
      <source>Line {0} is not a vCard property and was left out.</source>
      <translation>La ligne {0} n'est pas une propriété vCard et a été laissée de côté.</translation>
    </message>
    <message>
      <source>The card in line {0} has neither a name nor a number.</source>
      <translation>La carte de la ligne {0} n'a ni nom ni numéro.</translation>
    </message>
    <message>
      <source>Give a SIP address such as sip:name@host or a phone number such as +15551234567.</source>
      <translation>Donnez une adresse SIP comme sip:name@host ou un numéro comme +15551234567.</translation>
    </message>
    <message>
      <source>Send at most 20 at a time.</source>
      <translation>Envoyez-en au plus 20 à la fois.</translation>
    </message>
    <message>
      <source>Use at most 20.</source>
      <translation>Utilisez-en au plus 20.</translation>
    </message>
    <message>
      <source>Use printable characters only.</source>
      <translation>N'utilisez que des caractères imprimables.</translation>
    </message>
    <message>
      <source>Write + and the digits with country code, without spaces or dashes, for example +15551234567.</source>
      <translation>Écrivez + et les chiffres avec l'indicatif du pays, sans espaces ni tirets, par exemple +15551234567.</translation>
    </message>
    <message>
      <source>A phone number has at most {0} digits after the +.</source>
      <translation>Un numéro de téléphone a au plus {0} chiffres après le +.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host; sips: is not offered.</source>
      <translation>Écrivez-le sip:name@host ; sips: n'est pas proposé.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host or sip:name@host:port.</source>
      <translation>Écrivez-le sip:name@host ou sip:name@host:port.</translation>
    </message>
    <message>
      <source>Remove it or write it percent-encoded.</source>
      <translation>Supprimez-le, ou écrivez-le en %XX.</translation>
    </message>
    <message>
      <source>Give the sessionId of the leg.</source>
      <translation>Donnez le sessionId de la ligne.</translation>
    </message>
    <message>
      <source>Give the sessionId as you received it (a UUID).</source>
      <translation>Donnez le sessionId tel que vous l'avez reçu (un UUID).</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _ only.</source>
      <translation>N'utilisez que des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
      <source>Name each value once.</source>
      <translation>Nommez chaque valeur une fois.</translation>
    </message>
    <message>
      <source>Name at least one codec, or leave the field out.</source>
      <translation>Nommez au moins un codec, ou omettez le champ.</translation>
    </message>
    <message>
      <source>Give at least one of 0-9, A-D, * and #.</source>
      <translation>Donnez au moins l'un de 0-9, A-D, * et #.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D in capitals, * and #; there are no pause characters.</source>
      <translation>N'utilisez que 0-9, A-D en capitales, * et # ; il n'y a pas de caractères de pause.</translation>
    </message>
    <message>
      <source>Give the number's id (a UUID), the number itself, for example +15551234567, or anonymous.</source>
      <translation>Donnez l'id du numéro (un UUID), le numéro lui-même, par exemple +15551234567, ou anonymous.</translation>
    </message>
    <message>
      <source>Send plain JSON.</source>
      <translation>Envoyez du JSON simple.</translation>
    </message>
    <message>
      <source>Keep the one here, or the one behind the number.</source>
      <translation>Gardez celui d'ici, ou celui qui suit le numéro.</translation>
    </message>
    <message>
      <source>is given twice</source>
      <translation>est donné deux fois</translation>
    </message>
    <message>
      <source>Write a sentence, or leave it out.</source>
      <translation>Écrivez une phrase, ou omettez-le.</translation>
    </message>
    <message>
      <source>Give the URL that is told of callers.</source>
      <translation>Donnez l'URL à prévenir des appelants.</translation>
    </message>
    <message>
      <source>The gateway sent something this version does not understand; update both to one version.</source>
      <translation>La passerelle a envoyé quelque chose que cette version ne comprend pas ; mettez les deux à la même version.</translation>
    </message>
    <message>
      <source>Exchange the two.</source>
      <translation>Échangez les deux.</translation>
    </message>
    <message>
      <source>Use cloud-audio-only: the room's mix in one file.</source>
      <translation>Utilisez cloud-audio-only : le mélange de la salle en un fichier.</translation>
    </message>
    <message>
      <source>Leave it out; it only applies to {0}.</source>
      <translation>Omettez-le ; il ne vaut que pour {0}.</translation>
    </message>
    <message>
      <source>Give the extension to dial, or leave the wait out.</source>
      <translation>Donnez le poste à composer, ou omettez l'attente.</translation>
    </message>
    <message>
      <source>Give exactly one of phoneNumber and sipUri.</source>
      <translation>Donnez exactement l'un de phoneNumber et sipUri.</translation>
    </message>
    <message>
      <source>Set video to true, or leave videoSettings out.</source>
      <translation>Mettez video à true, ou omettez videoSettings.</translation>
    </message>
    <message>
      <source>Leave it out, or give a phone number that begins with + as toEndPoint.</source>
      <translation>Omettez-le, ou donnez comme toEndPoint un numéro commençant par +.</translation>
    </message>
    <message>
      <source>Give the name to show for the leg.</source>
      <translation>Donnez le nom à afficher pour la ligne.</translation>
    </message>
    <message>
      <source>Add '*' with true or false for all other tracks.</source>
      <translation>Ajoutez '*' avec true ou false pour toutes les autres pistes.</translation>
    </message>
    <message>
      <source>Give a JSON object.</source>
      <translation>Donnez un objet JSON.</translation>
    </message>
    <message>
      <source>Give a JSON list.</source>
      <translation>Donnez une liste JSON.</translation>
    </message>
    <message>
      <source>Give a number, without quotation marks.</source>
      <translation>Donnez un nombre, sans guillemets.</translation>
    </message>
    <message>
      <source>Give it; it is required.</source>
      <translation>Donnez-le ; il est obligatoire.</translation>
    </message>
    <message>
      <source>Use {0}{1}.</source>
      <translation>Utilisez {0}{1}.</translation>
    </message>
    <message>
      <source>Use at least {0}.</source>
      <translation>Utilisez au moins {0}.</translation>
    </message>
    <message>
      <source>Give true, false or {0}.</source>
      <translation>Donnez true, false ou {0}.</translation>
    </message>
    <message>
      <source>Check its spelling or leave it out.</source>
      <translation>Vérifiez son orthographe ou omettez-le.</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
      <source>Use {0} {1}.</source>
      <translation>Utilisez {0} {1}.</translation>
    </message>
    <message>
      <source>Give at least {0}.</source>
      <translation>Donnez au moins {0}.</translation>
    </message>
    <message>
      <source>Give a text in quotation marks.</source>
      <translation>Donnez un texte entre guillemets.</translation>
    </message>
    <message>
      <source>Give true or false, without quotation marks.</source>
      <translation>Donnez true ou false, sans guillemets.</translation>
    </message>
    <message>
      <source>Give a whole number, without quotation marks.</source>
      <translation>Donnez un entier, sans guillemets.</translation>
    </message>
    <message>
      <source>Give a whole number.</source>
      <translation>Donnez un entier.</translation>
    </message>
    <message>
      <source>Keep at most {0} characters.</source>
      <translation>Gardez au plus {0} caractères.</translation>
    </message>
    <message>
      <source>Leave it out, or start the leg from within the room.</source>
      <translation>Omettez-le, ou lancez la ligne depuis la salle.</translation>
    </message>
    <message>
      <source>Name at least one participant to eject.</source>
      <translation>Nommez au moins un participant à exclure.</translation>
    </message>
    <message>
      <source>is empty or only dots</source>
      <translation>est vide ou ne contient que des points</translation>
    </message>
    <message>
      <source>Give the name or id of one thing.</source>
      <translation>Donnez le nom ou l'id d'une seule chose.</translation>
    </message>
    <message>
      <source>The server refused the request.</source>
      <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
      <source>The server found a field of the request that it cannot use.</source>
      <translation>Le serveur a trouvé dans la requête un champ inutilisable.</translation>
    </message>
    <message>
      <source>The server could not read the request as JSON.</source>
      <translation>Le serveur n'a pas pu lire la requête comme du JSON.</translation>
    </message>
    <message>
      <source>The server knows no such thing; it may have ended or been deleted.</source>
      <translation>Le serveur ne connaît rien de tel ; c'est peut-être terminé ou supprimé.</translation>
    </message>
    <message>
      <source>The server understood the request but cannot carry it out.</source>
      <translation>Le serveur a compris la requête mais ne peut pas l'exécuter.</translation>
    </message>
    <message>
      <source>The server got no usable API key; enter the key in the profile's settings.</source>
      <translation>Le serveur n'a pas reçu de clé d'API utilisable ; saisissez-la dans les réglages du profil.</translation>
    </message>
    <message>
      <source>The server does not accept the API key; check it in the profile's settings.</source>
      <translation>Le serveur n'accepte pas la clé d'API ; vérifiez-la dans les réglages du profil.</translation>
    </message>
    <message>
      <source>The server does not allow this with the present key or plan.</source>
      <translation>Le serveur ne permet pas cela avec la clé ou l'offre actuelle.</translation>
    </message>
    <message>
      <source>The server asks to send fewer requests; wait a moment and try again.</source>
      <translation>Le serveur demande moins de requêtes ; attendez un instant et réessayez.</translation>
    </message>
    <message>
      <source>The server has a problem of its own; try again in a moment.</source>
      <translation>Le serveur a lui-même un problème ; réessayez dans un instant.</translation>
    </message>
    <message>
      <source>The server's answer could not be read; check that the address is the right one.</source>
      <translation>La réponse du serveur est illisible ; vérifiez que l'adresse est la bonne.</translation>
    </message>
    <message>
      <source>The server's address cannot be used; write it like https://host:port.</source>
      <translation>L'adresse du serveur est inutilisable ; écrivez-la comme https://host:port.</translation>
    </message>
    <message>
      <source>The server points elsewhere instead of answering; check the address in the profile.</source>
      <translation>Le serveur renvoie ailleurs au lieu de répondre ; vérifiez l'adresse du profil.</translation>
    </message>
    <message>
      <source>The API key is empty or holds characters that no key has; enter it again.</source>
      <translation>La clé d'API est vide ou a des caractères qu'aucune clé n'a ; saisissez-la de nouveau.</translation>
    </message>
    <message>
      <source>The server's answer has an unexpected form; check the address in the profile.</source>
      <translation>La réponse du serveur a une forme inattendue ; vérifiez l'adresse du profil.</translation>
    </message>
    <message>
      <source>The server cannot be reached; check the network and the address.</source>
      <translation>Le serveur est injoignable ; vérifiez le réseau et l'adresse.</translation>
    </message>
    <message>
      <source>The server did not answer, so it is unknown whether the command took effect.</source>
      <translation>Le serveur n'a pas répondu ; on ne sait donc pas si la commande a pris effet.</translation>
    </message>
    <message>
      <source>The server did not answer; try again in a moment.</source>
      <translation>Le serveur n'a pas répondu ; réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Give the message to send.</source>
      <translation>Donnez le message à envoyer.</translation>
    </message>
    <message>
      <source>Give a unix time in seconds.</source>
      <translation>Donnez un temps unix en secondes.</translation>
    </message>
    <message>
      <source>Give seconds since 1970, not milliseconds.</source>
      <translation>Donnez des secondes depuis 1970, pas des millisecondes.</translation>
    </message>
    <message>
      <source>Set num_endpoints to 1, or leave force_digit_only_username out.</source>
      <translation>Mettez num_endpoints à 1, ou omettez force_digit_only_username.</translation>
    </message>
    <message>
      <source>Page in one direction at a time.</source>
      <translation>Parcourez dans une seule direction.</translation>
    </message>
    <message>
      <source>Send exactly one of them.</source>
      <translation>Envoyez-en exactement un.</translation>
    </message>
    <message>
      <source>The meeting token is not valid here; ask for a new one.</source>
      <translation>Le jeton de réunion n'est pas valable ici ; demandez-en un nouveau.</translation>
    </message>
    <message>
      <source>make a token of {0} characters</source>
      <translation>donnent un jeton de {0} caractères</translation>
    </message>
    <message>
      <source>Keep it under {0}; shorten names and permissions.</source>
      <translation>Restez sous {0} ; raccourcissez les noms et les droits.</translation>
    </message>
    <message>
      <source>The meeting token has expired; ask for a new one.</source>
      <translation>Le jeton de réunion a expiré ; demandez-en un nouveau.</translation>
    </message>
    <message>
      <source>The meeting token is not valid yet; wait, or ask for a new one.</source>
      <translation>Le jeton de réunion n'est pas encore valable ; attendez, ou demandez-en un nouveau.</translation>
    </message>
    <message>
      <source>The meeting token belongs to another domain; ask for a new one.</source>
      <translation>Le jeton de réunion est d'un autre domaine ; demandez-en un nouveau.</translation>
    </message>
    <message>
      <source>Write it as https://host/path.</source>
      <translation>Écrivez-le comme https://hôte/chemin.</translation>
    </message>
    <message>
      <source>Give them as basicAuth.</source>
      <translation>Donnez-les comme basicAuth.</translation>
    </message>
    <message>
      <source>Leave out everything from the # on.</source>
      <translation>Omettez tout à partir du #.</translation>
    </message>
    <message>
      <source>Known are {0}.</source>
      <translation>Sont connus {0}.</translation>
    </message>
    <message>
      <source>Name at least one event type.</source>
      <translation>Nommez au moins un type d'événement.</translation>
    </message>
    <message>
      <source>Give the secret base64-encoded, or leave it out.</source>
      <translation>Donnez le secret en base64, ou omettez-le.</translation>
    </message>
    <message>
      <source>Give user:password in printable ASCII.</source>
      <translation>Donnez utilisateur:motdepasse en ASCII imprimable.</translation>
    </message>
    <message>
      <source>Trunks belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>Les trunks sont ceux de la passerelle de cet ordinateur. Utilisez d'abord le profil « Local ».</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Select session {n}</source>
      <translation>Sélectionner la session {n}</translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>Sélectionner une session par sa place</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Numéro abrégé</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Tout trouver</translation>
    </message>
    <message>
      <source>Enter a number</source>
      <translation>Saisir un numéro</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Rappeler</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>Composer ce qui est copié</translation>
    </message>
    <message>
      <source>Call options</source>
      <translation>Options d'appel</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Décrocher</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>Couper la sonnerie</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Raccrocher</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>Mettre en attente ou reprendre</translation>
    </message>
    <message>
      <source>Merge the calls on hold</source>
      <translation>Réunir les appels en attente</translation>
    </message>
    <message>
      <source>Transfer</source>
      <translation>Transférer</translation>
    </message>
    <message>
      <source>Hand all calls over…</source>
      <translation>Remettre tous les appels…</translation>
    </message>
    <message>
      <source>Record, or stop recording</source>
      <translation>Enregistrer, ou cesser d'enregistrer</translation>
    </message>
    <message>
      <source>Mute microphone</source>
      <translation>Couper le micro</translation>
    </message>
    <message>
      <source>Turn the camera on or off</source>
      <translation>Allumer ou éteindre la caméra</translation>
    </message>
    <message>
      <source>Switch keypad: dial or tones</source>
      <translation>Changer le clavier : numéro ou tonalités</translation>
    </message>
    <message>
      <source>Go to the sessions</source>
      <translation>Aller aux sessions</translation>
    </message>
    <message>
      <source>Go to the waiting callers</source>
      <translation>Aller aux appelants en attente</translation>
    </message>
    <message>
      <source>Go to the ringing pop-up</source>
      <translation>Aller à la fenêtre d'appel</translation>
    </message>
    <message>
      <source>Go to the contacts</source>
      <translation>Aller aux contacts</translation>
    </message>
    <message>
      <source>Go to the history</source>
      <translation>Aller à l'historique</translation>
    </message>
    <message>
      <source>Choose your state</source>
      <translation>Choisir votre état</translation>
    </message>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Demander l'aide d'un superviseur</translation>
    </message>
    <message>
      <source>Board on the full screen</source>
      <translation>Tableau en plein écran</translation>
    </message>
    <message>
      <source>Go to the log</source>
      <translation>Aller au journal</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Réglages audio…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Save the session's timeline…</source>
      <translation>Enregistrer la chronologie de la session…</translation>
    </message>
    <message>
      <source>Open a saved timeline…</source>
      <translation>Ouvrir une chronologie enregistrée…</translation>
    </message>
    <message>
      <source>Save diagnostics…</source>
      <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
      <source>About Softphone</source>
      <translation>À propos de Softphone</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
  </context>
  <context>
    <name>CommandBar</name>
    <message>
      <source>Command bar</source>
      <translation>Barre de commandes</translation>
    </message>
    <message>
      <source>Find an action, contact, call or setting</source>
      <translation>Trouver une action, un contact, un appel ou un réglage</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Rien ne correspond.</translation>
    </message>
    <message>
      <source>Type a name, a number, or what you want to do.</source>
      <translation>Tapez un nom, un numéro ou ce que vous voulez faire.</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>Impossible maintenant</translation>
    </message>
    <message>
      <source>Return: {act}</source>
      <translation>Entrée : {act}</translation>
    </message>
    <message>
      <source>Ctrl+Return: {act}</source>
      <translation>Ctrl+Entrée : {act}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Réglage</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>select</source>
      <translation>sélectionner</translation>
    </message>
    <message>
      <source>do it</source>
      <translation>exécuter</translation>
    </message>
    <message>
      <source>Show {page}</source>
      <translation>Afficher {page}</translation>
    </message>
    <message>
      <source>page tab go</source>
      <translation>page onglet aller</translation>
    </message>
    <message>
      <source>show</source>
      <translation>afficher</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>État : {state}</translation>
    </message>
    <message>
      <source>become go do not disturb</source>
      <translation>devenir ne pas déranger état</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>choisir</translation>
    </message>
    <message>
      <source>Play {macro}</source>
      <translation>Jouer {macro}</translation>
    </message>
    <message>
      <source>tone macro</source>
      <translation>tonalité macro</translation>
    </message>
    <message>
      <source>play</source>
      <translation>jouer</translation>
    </message>
    <message>
      <source>call</source>
      <translation>appeler</translation>
    </message>
    <message>
      <source>fill in</source>
      <translation>remplir</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvrir</translation>
    </message>
    <message>
      <source>Settings: {section}</source>
      <translation>Réglages : {section}</translation>
    </message>
    <message>
      <source>Shortcut of “{command}”</source>
      <translation>Raccourci de « {command} »</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Choose with the arrow keys; Return then calls.</source>
      <translation>Choisissez avec les flèches ; Entrée appelle ensuite.</translation>
    </message>
    <message>
      <source>1 suggestion</source>
      <translation>1 suggestion</translation>
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation>{n} suggestions</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Speed dial {key}</source>
      <translation>Numéro abrégé {key}</translation>
    </message>
    <message>
      <source>No contact has the key Ctrl+{key}.</source>
      <translation>Aucun contact n'a la touche Ctrl+{key}.</translation>
    </message>
    <message>
      <source>Check its digits.</source>
      <translation>Vérifiez ses chiffres.</translation>
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation>{name} est supprimé.</translation>
    </message>
    <message>
      <source>The last change is taken back.</source>
      <translation>La dernière modification est annulée.</translation>
    </message>
    <message>
      <source>Import {file}?</source>
      <translation>Importer {file} ?</translation>
    </message>
    <message>
      <source>Import {count}</source>
      <translation>Importer {count}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{count} contacts were imported; Undo takes them back.</source>
      <translation>{count} contacts ont été importés ; Annuler les retire.</translation>
    </message>
    <message>
      <source>The contacts were written to {file}.</source>
      <translation>Les contacts ont été écrits dans {file}.</translation>
    </message>
    <message>
      <source>New: {count}</source>
      <translation>Nouveaux : {count}</translation>
    </message>
    <message>
      <source>Completed with what the file knows besides: {count}</source>
      <translation>Complétés par ce que le fichier sait en plus : {count}</translation>
    </message>
    <message>
      <source>Known already: {count}</source>
      <translation>Déjà connus : {count}</translation>
    </message>
    <message>
      <source>Left out: {count}</source>
      <translation>Laissés de côté : {count}</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favori</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>touche {key}</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloqué</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Softphone</source>
      <translation>À propos de Softphone</translation>
    </message>
    <message>
      <source>Softphone {version}</source>
      <translation>Softphone {version}</translation>
    </message>
    <message>
      <source>A desktop console for people who work on the phone.
MIT licence.</source>
      <translation>Une console de bureau pour ceux qui travaillent au téléphone.
Licence MIT.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Demander l'aide d'un superviseur</translation>
    </message>
    <message>
      <source>About the call with {party}.</source>
      <translation>À propos de l'appel avec {party}.</translation>
    </message>
    <message>
      <source>Note to the supervisors, optional</source>
      <translation>Note aux superviseurs, facultative</translation>
    </message>
    <message>
      <source>What is it about? Supervisors read it at once</source>
      <translation>De quoi s'agit-il ? Les superviseurs le lisent aussitôt</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Demander de l'aide</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>AudioSetupDialog</name>
    <message>
      <source>Audio settings</source>
      <translation>Réglages audio</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>CloseConfirm</name>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>{n} appels sont en cours et seront raccrochés.</translation>
    </message>
    <message>
      <source>Quit Softphone?</source>
      <translation>Quitter Softphone ?</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>Un appel est en cours et sera raccroché.</translation>
    </message>
    <message>
      <source>Hang up and quit</source>
      <translation>Raccrocher et quitter</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
  </context>
  <context>
    <name>DialOptionsDialog</name>
    <message>
      <source>Options for the next call</source>
      <translation>Options du prochain appel</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>Send and receive video</source>
      <translation>Envoyer et recevoir la vidéo</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Audio codecs</source>
      <translation>Codecs audio</translation>
    </message>
    <message>
      <source>Video codecs</source>
      <translation>Codecs vidéo</translation>
    </message>
    <message>
      <source>Up to 20 of 0–9 A–D * #</source>
      <translation>Jusqu'à 20 parmi 0–9 A–D * #</translation>
    </message>
    <message>
      <source>Call with video, without pictures here</source>
      <translation>Appel avec vidéo, ici sans images</translation>
    </message>
    <message>
      <source>This connection shows neither the far party's picture nor your camera.</source>
      <translation>Cette connexion ne montre ni l'image du correspondant ni votre caméra.</translation>
    </message>
    <message>
      <source>Display name</source>
      <translation>Nom affiché</translation>
    </message>
    <message>
      <source>Caller ID</source>
      <translation>Numéro présenté</translation>
    </message>
    <message>
      <source>Extension</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>Wait before it</source>
      <translation>Attente avant le poste</translation>
    </message>
    <message>
      <source>User ID</source>
      <translation>ID d'utilisateur</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <source>Bit rate, kbit/s</source>
      <translation>Débit, kbit/s</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vidéo</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
  </context>
  <context>
    <name>ForceStateDialog</name>
    <message>
      <source>Set the state of {name}</source>
      <translation>Fixer l'état de {name}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Reason, required</source>
      <translation>Motif, obligatoire</translation>
    </message>
    <message>
      <source>The agent reads it, and the audit keeps it</source>
      <translation>L'agent le lit, et l'audit le garde</translation>
    </message>
    <message>
      <source>Set state</source>
      <translation>Fixer l'état</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
  </context>
  <context>
    <name>HandOverDialog</name>
    <message>
      <source>Hand your calls over</source>
      <translation>Remettre vos appels</translation>
    </message>
    <message>
      <source>You have no call that could move.</source>
      <translation>Vous n'avez aucun appel à déplacer.</translation>
    </message>
    <message>
      <source>One call moves to the room you choose, as it is.</source>
      <translation>Un appel passe tel quel dans la salle choisie.</translation>
    </message>
    <message>
      <source>{n} calls move to the room you choose, as they are.</source>
      <translation>{n} appels passent tels quels dans la salle choisie.</translation>
    </message>
    <message>
      <source>Rooms of colleagues</source>
      <translation>Salles de collègues</translation>
    </message>
    <message>
      <source>No colleague is in a room now.</source>
      <translation>Aucun collègue n'est dans une salle maintenant.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>MacroDialog</name>
    <message>
      <source>Change tone macro</source>
      <translation>Modifier la macro de tonalités</translation>
    </message>
    <message>
      <source>New tone macro</source>
      <translation>Nouvelle macro de tonalités</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Tonalités</translation>
    </message>
    <message>
      <source>, pauses a second · ; waits for you · ~ waits until the prompt is over · {PIN} is a secret field: its tones are kept in the keyring, and recordings pause while they are sent</source>
      <translation>, marque une pause d'une seconde · ; vous attend · ~ attend la fin de l'annonce · {PIN} est un champ secret : ses tonalités sont gardées dans le trousseau, et les enregistrements s'interrompent pendant leur envoi</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Secret tones for {field}</source>
      <translation>Tonalités secrètes pour {field}</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
  </context>
  <context>
    <name>Rejoin</name>
    <message>
      <source>You are still connected to {name}</source>
      <translation>Vous êtes encore en ligne avec {name}</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. The call has gone on since {time}; you are not heard until you rejoin.</source>
      <translation>Softphone s'est arrêté de façon inattendue. L'appel continue depuis {time} ; on ne vous entend pas tant que vous n'y revenez pas.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminer l'appel</translation>
    </message>
    <message>
      <source>You are still connected to {n} calls</source>
      <translation>Vous êtes encore en ligne dans {n} appels</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. These calls go on; you are not heard until you rejoin:
{names}</source>
      <translation>Softphone s'est arrêté de façon inattendue. Ces appels continuent ; on ne vous entend pas tant que vous n'y revenez pas :
{names}</translation>
    </message>
    <message>
      <source>End calls</source>
      <translation>Terminer les appels</translation>
    </message>
    <message>
      <source>Rejoin</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did the call with {name}.</source>
      <translation>Softphone s'est arrêté de façon inattendue, et l'appel avec {name} aussi.</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did {n} calls.</source>
      <translation>Softphone s'est arrêté de façon inattendue, et {n} appels aussi.</translation>
    </message>
    <message>
      <source>an unknown number</source>
      <translation>un numéro inconnu</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Replay: {file}</source>
      <translation>Relecture : {file}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Place in the timeline</source>
      <translation>Place dans la chronologie</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Replay of a saved timeline that is empty. Nothing here is live.</source>
      <translation>Relecture d'une chronologie enregistrée qui est vide. Rien ici n'est en cours.</translation>
    </message>
    <message>
      <source>Replay of a saved timeline of {day}, {time}. Nothing here is live, and nothing can be done with it.</source>
      <translation>Relecture d'une chronologie enregistrée du {day}, {time}. Rien ici n'est en cours, et on ne peut rien en faire.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>Sélectionner une session par sa place</translation>
    </message>
    <message>
      <source>Alt+1 … Alt+9</source>
      <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Numéro abrégé</translation>
    </message>
    <message>
      <source>Ctrl+1 … Ctrl+9</source>
      <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
      <source>Dial what is in the field</source>
      <translation>Composer ce qui est dans le champ</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Press a key of the keypad</source>
      <translation>Appuyer sur une touche du clavier</translation>
    </message>
    <message>
      <source>Move on the keypad, leave it</source>
      <translation>Se déplacer sur le clavier, le quitter</translation>
    </message>
    <message>
      <source>Arrow keys, Tab</source>
      <translation>Flèches, Tab</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Save diagnostics</source>
      <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
      <source>Nothing is sent. What you tick is written into one file, exactly as you see it here: without keys and passwords, and with only the last four digits of telephone numbers.</source>
      <translation>Rien n'est envoyé. Ce que vous cochez est écrit dans un fichier, exactement comme vous le voyez ici : sans clés ni mots de passe, et avec les quatre derniers chiffres seulement des numéros.</translation>
    </message>
    <message>
      <source>Files of the bundle</source>
      <translation>Fichiers du lot</translation>
    </message>
    <message>
      <source>Content of the file</source>
      <translation>Contenu du fichier</translation>
    </message>
    <message>
      <source>Gathering…</source>
      <translation>Collecte…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{n} of {all} files, {size}</source>
      <translation>{n} fichiers sur {all}, {size}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Send &amp;to</source>
      <translation>Envoyer &amp;à</translation>
    </message>
    <message>
      <source>Name, number, SIP address, room, or one of your calls</source>
      <translation>Nom, numéro, adresse SIP, salle, ou l'un de vos appels</translation>
    </message>
    <message>
      <source>Send to</source>
      <translation>Envoyer à</translation>
    </message>
    <message>
      <source>{other} (on your line)</source>
      <translation>{other} (sur votre ligne)</translation>
    </message>
    <message>
      <source>Room {room}</source>
      <translation>Salle {room}</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personnes</translation>
    </message>
    <message>
      <source>Ask first</source>
      <translation>Demander d'abord</translation>
    </message>
    <message>
      <source>{name} waits on hold while you talk to them. Then you connect the two, talk all three, or go back to {name}.</source>
      <translation>{name} patiente pendant que vous parlez là-bas. Puis vous reliez les deux, parlez à trois, ou revenez à {name}.</translation>
    </message>
    <message>
      <source>Send on</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Their phone rings while you stay with {name}. When they answer, the two are connected and you are out; the gateway goes on carrying the audio. If they are busy or do not answer, {name} stays with you.</source>
      <translation>Ça sonne là-bas tandis que vous restez avec {name}. Au décrochage, les deux sont reliés et vous sortez ; la passerelle continue de porter le son. Si c'est occupé ou sans réponse, {name} reste avec vous.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>The phone system of {name} makes the new call itself (SIP REFER), and the gateway is no longer in its path. SIP addresses only.</source>
      <translation>Le système téléphonique de {name} passe lui-même le nouvel appel (SIP REFER), et la passerelle n'est plus sur son chemin. Adresses SIP seulement.</translation>
    </message>
    <message>
      <source>Call them first</source>
      <translation>Appeler d'abord</translation>
    </message>
    <message>
      <source>Trying</source>
      <translation>Essai</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonne</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Décroché</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>Appelle</translation>
    </message>
    <message>
      <source>You talk</source>
      <translation>Vous parlez</translation>
    </message>
    <message>
      <source>The target</source>
      <translation>La destination</translation>
    </message>
    <message>
      <source>Asking for the transfer…</source>
      <translation>Demande du transfert…</translation>
    </message>
    <message>
      <source>{to} is being called. {name} stays with you.</source>
      <translation>{to} est appelé. {name} reste avec vous.</translation>
    </message>
    <message>
      <source>{to} is ringing. {name} stays with you until they answer.</source>
      <translation>Ça sonne chez {to}. {name} reste avec vous jusqu'au décrochage.</translation>
    </message>
    <message>
      <source>{to} answered. {name} is being connected.</source>
      <translation>{to} a décroché. {name} est mis en relation.</translation>
    </message>
    <message>
      <source>{to} is busy</source>
      <translation>{to} est occupé</translation>
    </message>
    <message>
      <source>{to} did not answer</source>
      <translation>{to} n'a pas répondu</translation>
    </message>
    <message>
      <source>{to} was not reached in time</source>
      <translation>{to} n'a pas été joint à temps</translation>
    </message>
    <message>
      <source>{to} could not be reached</source>
      <translation>{to} n'a pas pu être joint</translation>
    </message>
    <message>
      <source>{name} is with you again.</source>
      <translation>{name} est de nouveau avec vous.</translation>
    </message>
    <message>
      <source>{name} wants to transfer you</source>
      <translation>{name} veut vous transférer</translation>
    </message>
    <message>
      <source>You would talk to {target} instead. If you accept, they are called now, and {name} leaves when they answer. Without an answer from you it is declined.</source>
      <translation>Vous parleriez à {target}. Si vous acceptez, on l'appelle maintenant et {name} part au décrochage. Sans réponse de votre part, c'est refusé.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>Numéro masqué</translation>
    </message>
    <message>
      <source>{name} is blocked.</source>
      <translation>{name} est bloqué.</translation>
    </message>
    <message>
      <source>Erase {name}?</source>
      <translation>Effacer {name} ?</translation>
    </message>
    <message>
      <source>All calls with {address}, their notes and timelines, and this number in the contacts are erased for good.</source>
      <translation>Tous les appels avec {address}, leurs notes et chronologies, et ce numéro dans les contacts sont effacés définitivement.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>{count} calls were written to {file}.</source>
      <translation>{count} appels ont été écrits dans {file}.</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manqué</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Pas décroché</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Décroché</translation>
    </message>
    <message>
      <source>Yesterday {time}</source>
      <translation>Hier {time}</translation>
    </message>
    <message>
      <source>missed after {time}</source>
      <translation>manqué après {time}</translation>
    </message>
    <message>
      <source>not answered, {time}</source>
      <translation>pas décroché, {time}</translation>
    </message>
    <message>
      <source>answered after {time}</source>
      <translation>décroché après {time}</translation>
    </message>
    <message>
      <source>talked {time}</source>
      <translation>parlé {time}</translation>
    </message>
    <message>
      <source>not over yet</source>
      <translation>pas encore fini</translation>
    </message>
  </context>
  <context>
    <name>GlobalKeys</name>
    <message>
      <source>Answer</source>
      <translation>Décrocher</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Raccrocher</translation>
    </message>
    <message>
      <source>Mute or unmute the microphone</source>
      <translation>Couper ou rétablir le micro</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>Mettre en attente ou reprendre</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>Couper la sonnerie</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Rappeler le dernier numéro</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>Composer ce qui est copié</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Afficher la fenêtre</translation>
    </message>
    <message>
      <source>Add Ctrl, Alt or the system key, so that other programs keep the plain key.</source>
      <translation>Ajoutez Ctrl, Alt ou la touche système, pour que les autres programmes gardent la touche seule.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”.</source>
      <translation>{keys} est à « {command} ».</translation>
    </message>
    <message>
      <source>Another program has {keys}. Choose other keys.</source>
      <translation>Un autre programme a {keys}. Choisissez d'autres touches.</translation>
    </message>
  </context>
  <context>
    <name>Hearing</name>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>You hear {speaker}</source>
      <translation>Vous entendez {speaker}</translation>
    </message>
    <message>
      <source>You can hear {speaker}, but {speaker} is silent now</source>
      <translation>Vous pouvez entendre {speaker}, mais {speaker} est silencieux maintenant</translation>
    </message>
    <message>
      <source>You do not hear {speaker}</source>
      <translation>Vous n'entendez pas {speaker}</translation>
    </message>
    <message>
      <source>{listener} hears you</source>
      <translation>{listener} vous entend</translation>
    </message>
    <message>
      <source>{listener} can hear you, but you are silent now</source>
      <translation>{listener} peut vous entendre, mais vous êtes silencieux maintenant</translation>
    </message>
    <message>
      <source>{listener} does not hear you</source>
      <translation>{listener} ne vous entend pas</translation>
    </message>
    <message>
      <source>{listener} hears {speaker}</source>
      <translation>{listener} entend {speaker}</translation>
    </message>
    <message>
      <source>{listener} can hear {speaker}, but {speaker} is silent now</source>
      <translation>{listener} peut entendre {speaker}, mais {speaker} est silencieux maintenant</translation>
    </message>
    <message>
      <source>{listener} does not hear {speaker}</source>
      <translation>{listener} n'entend pas {speaker}</translation>
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
      <translation>Appels</translation>
    </message>
    <message>
      <source>From a link</source>
      <translation>Depuis un lien</translation>
    </message>
    <message>
      <source>Softphone is not ready yet.</source>
      <translation>Softphone n'est pas encore prêt.</translation>
    </message>
  </context>
  <context>
    <name>SessionState</name>
    <message>
      <source>Placing</source>
      <translation>Lancement</translation>
    </message>
    <message>
      <source>Dialling</source>
      <translation>Composition</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonne</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>Entrant</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Décroché</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Terminé</translation>
    </message>
  </context>
  <context>
    <name>Pending</name>
    <message>
      <source>Placing</source>
      <translation>Lancement</translation>
    </message>
    <message>
      <source>Hanging up</source>
      <translation>Raccroche</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Décroche</translation>
    </message>
    <message>
      <source>Declining</source>
      <translation>Refuse</translation>
    </message>
    <message>
      <source>Muting</source>
      <translation>Coupe le son</translation>
    </message>
    <message>
      <source>Holding</source>
      <translation>Met en attente</translation>
    </message>
    <message>
      <source>Transferring</source>
      <translation>Transfère</translation>
    </message>
  </context>
  <context>
    <name>EndReason</name>
    <message>
      <source>Ended</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Occupé</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sans réponse</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <source>Unreachable</source>
      <translation>Injoignable</translation>
    </message>
    <message>
      <source>Unavailable</source>
      <translation>Indisponible</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>Non autorisé</translation>
    </message>
    <message>
      <source>No common codec</source>
      <translation>Aucun codec commun</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manqué</translation>
    </message>
    <message>
      <source>Transferred</source>
      <translation>Transféré</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Perdu</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échoué</translation>
    </message>
  </context>
  <context>
    <name>EndedBy</name>
    <message>
      <source>you hung up</source>
      <translation>vous avez raccroché</translation>
    </message>
    <message>
      <source>they hung up</source>
      <translation>le correspondant a raccroché</translation>
    </message>
    <message>
      <source>ended by the network</source>
      <translation>terminé par le réseau</translation>
    </message>
  </context>
  <context>
    <name>LinkStatus</name>
    <message>
      <source>Connecting</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Reconnexion</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <source>Link: starting</source>
      <translation>Liaison : démarrage</translation>
    </message>
    <message>
      <source>Link: {sentence}</source>
      <translation>Liaison : {sentence}</translation>
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
      <translation>le service</translation>
    </message>
    <message>
      <source>Connected to {backend}.</source>
      <translation>Connecté à {backend}.</translation>
    </message>
    <message>
      <source>Connecting to {backend}…</source>
      <translation>Connexion à {backend}…</translation>
    </message>
    <message>
      <source>There is no link to {backend}.</source>
      <translation>Il n'y a pas de liaison avec {backend}.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>Nouvel essai dans {seconds} s.</translation>
    </message>
    <message>
      <source>Live calls go on at the far side.</source>
      <translation>Les appels en cours continuent de l'autre côté.</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Information</source>
      <translation>Information</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
  </context>
  <context>
    <name>AudioRole</name>
    <message>
      <source>Microphone</source>
      <translation>Micro</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Haut-parleur</translation>
    </message>
    <message>
      <source>Ringer</source>
      <translation>Sonnerie</translation>
    </message>
  </context>
  <context>
    <name>Option</name>
    <message>
      <source>a SIP address</source>
      <translation>une adresse SIP</translation>
    </message>
    <message>
      <source>a phone number</source>
      <translation>un numéro de téléphone</translation>
    </message>
    <message>
      <source>a caller ID</source>
      <translation>un numéro présenté</translation>
    </message>
    <message>
      <source>a display name</source>
      <translation>un nom affiché</translation>
    </message>
    <message>
      <source>a user ID</source>
      <translation>un ID d'utilisateur</translation>
    </message>
    <message>
      <source>a wait</source>
      <translation>une attente</translation>
    </message>
    <message>
      <source>picture settings</source>
      <translation>réglages d'image</translation>
    </message>
  </context>
  <context>
    <name>Agents</name>
    <message>
      <source>Not told</source>
      <translation>Non communiqué</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>Disponible</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>En appel</translation>
    </message>
    <message>
      <source>Wrap-up</source>
      <translation>Post-appel</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Occupé</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Short break</source>
      <translation>Courte pause</translation>
    </message>
    <message>
      <source>Lunch</source>
      <translation>Déjeuner</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Réunion</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Formation</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Écouter</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>Souffler</translation>
    </message>
    <message>
      <source>Barge</source>
      <translation>Intervenir</translation>
    </message>
    <message>
      <source>A supervisor</source>
      <translation>Un superviseur</translation>
    </message>
    <message>
      <source>{name} listens. Nobody hears them.</source>
      <translation>{name} écoute. Personne ne l'entend.</translation>
    </message>
    <message>
      <source>{name} has joined the call. Everybody hears them.</source>
      <translation>{name} a rejoint l'appel. Tout le monde l'entend.</translation>
    </message>
    <message>
      <source>{name} whispers to you. The far party does not hear it.</source>
      <translation>{name} vous souffle. Le correspondant ne l'entend pas.</translation>
    </message>
    <message>
      <source>{name} whispers to a colleague. The far party does not hear it.</source>
      <translation>{name} souffle à un collègue. Le correspondant ne l'entend pas.</translation>
    </message>
  </context>
  <context>
    <name>CardFile</name>
    <message>
      <source>There is no telephone number on this card.</source>
      <translation>Cette carte ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
      <source>The card cannot be read: {reason}.</source>
      <translation>La carte est illisible : {reason}.</translation>
    </message>
    <message>
      <source>This file is an address book. Import it in Contacts.</source>
      <translation>Ce fichier est un carnet d'adresses. Importez-le dans Contacts.</translation>
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
      <translation>En appel</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Longest wait</source>
      <translation>Plus longue attente</translation>
    </message>
    <message>
      <source>Service level</source>
      <translation>Niveau de service</translation>
    </message>
    <message>
      <source>Abandoned today</source>
      <translation>Abandonnés aujourd'hui</translation>
    </message>
    <message>
      <source>Handle time</source>
      <translation>Durée de traitement</translation>
    </message>
    <message>
      <source>Answered today</source>
      <translation>Décrochés aujourd'hui</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bon</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Surveiller</translation>
    </message>
    <message>
      <source>Act</source>
      <translation>Agir</translation>
    </message>
    <message>
      <source>Agent</source>
      <translation>Agent</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Conversation</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Salle</translation>
    </message>
    <message>
      <source>Supervisors</source>
      <translation>Superviseurs</translation>
    </message>
    <message>
      <source>Nobody there</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Connection lost</source>
      <translation>Liaison perdue</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>On hold {time}</source>
      <translation>En attente {time}</translation>
    </message>
    <message>
      <source>Talking</source>
      <translation>En conversation</translation>
    </message>
    <message>
      <source>Dialing</source>
      <translation>Composition</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonne</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Answer</source>
      <translation>Décrocher</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Put on hold</source>
      <translation>Mettre en attente</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Transfer…</source>
      <translation>Transférer…</translation>
    </message>
    <message>
      <source>Mute for this party</source>
      <translation>Couper pour ce correspondant</translation>
    </message>
    <message>
      <source>Unmute for this party</source>
      <translation>Rétablir pour ce correspondant</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>Raccrocher</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>SessionTableModel</name>
    <message>
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
  </context>
  <context>
    <name>WaitingCallers</name>
    <message>
      <source>Number withheld</source>
      <translation>Numéro masqué</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>Décroche</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>Sonne</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>En route</translation>
    </message>
    <message>
      <source>Enters a code</source>
      <translation>Saisit un code</translation>
    </message>
    <message>
      <source>Hears hold music</source>
      <translation>Entend la musique d'attente</translation>
    </message>
    <message>
      <source>Waits for {room} to start</source>
      <translation>Attend que {room} commence</translation>
    </message>
    <message>
      <source>Waits for the meeting to start</source>
      <translation>Attend le début de la réunion</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Resuming</source>
      <translation>Reprise</translation>
    </message>
    <message>
      <source>Link lost</source>
      <translation>Liaison perdue</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Held by them</source>
      <translation>Mis en attente par l'autre</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>Numéro masqué</translation>
    </message>
    <message>
      <source>on hold for {time}</source>
      <translation>en attente depuis {time}</translation>
    </message>
    <message>
      <source>muted</source>
      <translation>muet</translation>
    </message>
    <message>
      <source>held by them too</source>
      <translation>en attente aussi de l'autre côté</translation>
    </message>
    <message>
      <source>asks for {to}</source>
      <translation>demande {to}</translation>
    </message>
    <message>
      <source>to {to}</source>
      <translation>vers {to}</translation>
    </message>
    <message>
      <source>ringing {to}</source>
      <translation>sonne chez {to}</translation>
    </message>
    <message>
      <source>connecting to {to}</source>
      <translation>connexion à {to}</translation>
    </message>
    <message>
      <source>the target</source>
      <translation>la destination</translation>
    </message>
    <message>
      <source>dial-out</source>
      <translation>sortant</translation>
    </message>
    <message>
      <source>dial-in</source>
      <translation>entrant</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>non mesurée</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>très mauvaise</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>mauvaise</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <source>Quality not measured yet</source>
      <translation>Qualité pas encore mesurée</translation>
    </message>
    <message>
      <source>Loss {value} %</source>
      <translation>Perte {value} %</translation>
    </message>
    <message>
      <source>jitter {value} ms</source>
      <translation>gigue {value} ms</translation>
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
      <translation>{count} en cours</translation>
    </message>
    <message>
      <source>{count} ringing</source>
      <translation>{count} sonnent</translation>
    </message>
    <message>
      <source>{count} held</source>
      <translation>{count} en attente</translation>
    </message>
    <message>
      <source>{count} ended</source>
      <translation>{count} terminées</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>quality {word}</source>
      <translation>qualité {word}</translation>
    </message>
  </context>
  <context>
    <name>OfferWiring</name>
    <message>
      <source>From the clipboard</source>
      <translation>Du presse-papiers</translation>
    </message>
    <message>
      <source>The clipboard holds no text. Copy a number first.</source>
      <translation>Le presse-papiers ne contient pas de texte. Copiez d'abord un numéro.</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>Nobody is calling.</source>
      <translation>Personne n'appelle.</translation>
    </message>
    <message>
      <source>Nothing rings.</source>
      <translation>Rien ne sonne.</translation>
    </message>
    <message>
      <source>Nothing was dialled yet.</source>
      <translation>Rien n'a encore été composé.</translation>
    </message>
    <message>
      <source>This window does not know “{verb}”.</source>
      <translation>Cette fenêtre ne connaît pas « {verb} ».</translation>
    </message>
    <message>
      <source>There is no call.</source>
      <translation>Il n'y a pas d'appel.</translation>
    </message>
    <message>
      <source>No call can be held or resumed.</source>
      <translation>Aucun appel ne peut être mis en attente ou repris.</translation>
    </message>
    <message>
      <source>Several calls are possible. Select one in the window.</source>
      <translation>Plusieurs appels sont possibles. Sélectionnez-en un dans la fenêtre.</translation>
    </message>
  </context>
  <context>
    <name>AgentButton</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>Demander l'aide d'un superviseur</translation>
    </message>
    <message>
      <source>Wrap-up done</source>
      <translation>Post-appel terminé</translation>
    </message>
    <message>
      <source>{seconds} more seconds</source>
      <translation>{seconds} secondes de plus</translation>
    </message>
    <message>
      <source>Your state: {words}. Press to choose</source>
      <translation>Votre état : {words}. Appuyez pour choisir</translation>
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
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favori</translation>
    </message>
    <message>
      <source>Block: decline before it rings</source>
      <translation>Bloquer : refuser avant que ça sonne</translation>
    </message>
    <message>
      <source>From the directory “{name}”. Name and numbers are changed there.</source>
      <translation>De l'annuaire « {name} ». Le nom et les numéros s'y modifient.</translation>
    </message>
    <message>
      <source>The selected contact</source>
      <translation>Le contact sélectionné</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Numéros</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>Numéro abrégé</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Nouveau contact</translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>Name, company, number or note</source>
      <translation>Nom, société, numéro ou note</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Nobody yet. Add somebody, or import a vCard or CSV file.</source>
      <translation>Personne encore. Ajoutez quelqu'un, ou importez un fichier vCard ou CSV.</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>Personne ne correspond.</translation>
    </message>
    <message>
      <source>Not saved yet.</source>
      <translation>Pas encore enregistré.</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Take the last change back, an import as a whole</source>
      <translation>Annuler la dernière modification, une importation entière</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Importer des contacts</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.csv)</source>
      <translation>Contacts (*.vcf *.csv)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>vCard (*.vcf)</source>
      <translation>vCard (*.vcf)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>Export the contacts</source>
      <translation>Exporter les contacts</translation>
    </message>
  </context>
  <context>
    <name>DialOffer</name>
    <message>
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Put it into the dial field</source>
      <translation>Mettre dans le champ de numérotation</translation>
    </message>
    <message>
      <source>Do not dial</source>
      <translation>Ne pas composer</translation>
    </message>
    <message>
      <source>Do not dial (Esc)</source>
      <translation>Ne pas composer (Échap)</translation>
    </message>
  </context>
  <context>
    <name>DialWords</name>
    <message>
      <source>SIP address</source>
      <translation>Adresse SIP</translation>
    </message>
    <message>
      <source>Valid number</source>
      <translation>Numéro valable</translation>
    </message>
    <message>
      <source>Valid {region} number</source>
      <translation>Numéro valable ({region})</translation>
    </message>
    <message>
      <source>then {tones} (, pauses, ; waits for you)</source>
      <translation>puis {tones} (, pause, ; vous attend)</translation>
    </message>
    <message>
      <source>then {tones}</source>
      <translation>puis {tones}</translation>
    </message>
    <message>
      <source>then {tones} after {wait} s</source>
      <translation>puis {tones} après {wait} s</translation>
    </message>
  </context>
  <context>
    <name>DialerPanel</name>
    <message>
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Rappeler</translation>
    </message>
    <message>
      <source>Dial {number} again (F12)</source>
      <translation>Recomposer {number} (F12)</translation>
    </message>
    <message>
      <source>Not ready to dial yet. Try again in a moment.</source>
      <translation>Pas encore prêt à composer. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>This cannot be dialled.</source>
      <translation>Ceci ne peut pas être composé.</translation>
    </message>
    <message>
      <source>Dial the last number again (F12)</source>
      <translation>Recomposer le dernier numéro (F12)</translation>
    </message>
    <message>
      <source>Type, paste or drop a number, tel: or sip: link</source>
      <translation>Tapez, collez ou déposez un numéro, un lien tel: ou sip:</translation>
    </message>
  </context>
  <context>
    <name>HelpAlert</name>
    <message>
      <source>{name} asks for help</source>
      <translation>{name} demande de l'aide</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>Souffler</translation>
    </message>
    <message>
      <source>Whisper to {name}</source>
      <translation>Souffler à {name}</translation>
    </message>
    <message>
      <source>Dismiss the request of {name}</source>
      <translation>Écarter la demande de {name}</translation>
    </message>
  </context>
  <context>
    <name>HistoryDetail</name>
    <message>
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Choose a call to see how it went.</source>
      <translation>Choisissez un appel pour voir comment il s'est passé.</translation>
    </message>
    <message>
      <source>The selected call</source>
      <translation>L'appel sélectionné</translation>
    </message>
    <message>
      <source>Dial this number again (Return)</source>
      <translation>Recomposer ce numéro (Entrée)</translation>
    </message>
    <message>
      <source>Copy the number (Ctrl+C)</source>
      <translation>Copier le numéro (Ctrl+C)</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Copier le numéro</translation>
    </message>
    <message>
      <source>More about this caller</source>
      <translation>Plus sur cet appelant</translation>
    </message>
    <message>
      <source>No events were kept.</source>
      <translation>Aucun événement n'a été gardé.</translation>
    </message>
    <message>
      <source>Keep or change as a contact…</source>
      <translation>Garder ou modifier comme contact…</translation>
    </message>
    <message>
      <source>Block this caller</source>
      <translation>Bloquer cet appelant</translation>
    </message>
    <message>
      <source>Erase this caller…</source>
      <translation>Effacer cet appelant…</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>CHRONOLOGIE</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Calls you make and take are listed here.</source>
      <translation>Les appels que vous passez et prenez figurent ici.</translation>
    </message>
    <message>
      <source>The history is not open yet.</source>
      <translation>L'historique n'est pas encore ouvert.</translation>
    </message>
    <message>
      <source>No call matches.</source>
      <translation>Aucun appel ne correspond.</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Appels</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the calls found</source>
      <translation>Exporter les appels trouvés</translation>
    </message>
  </context>
  <context>
    <name>HistorySearch</name>
    <message>
      <source>Name, number, note or tag</source>
      <translation>Nom, numéro, note ou étiquette</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>N'importe quand</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manqué</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Entrants</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Sortants</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 jours</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 jours</translation>
    </message>
    <message>
      <source>12 months</source>
      <translation>12 mois</translation>
    </message>
  </context>
  <context>
    <name>IncomingPopup</name>
    <message>
      <source>Incoming call</source>
      <translation>Appel entrant</translation>
    </message>
    <message>
      <source>Incoming call from {name}</source>
      <translation>Appel entrant de {name}</translation>
    </message>
  </context>
  <context>
    <name>IncomingCard</name>
    <message>
      <source>INCOMING CALL</source>
      <translation>APPEL ENTRANT</translation>
    </message>
    <message>
      <source>Next incoming call</source>
      <translation>Appel entrant suivant</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Décrocher</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silence</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} sur {count}</translation>
    </message>
    <message>
      <source>waiting {time}</source>
      <translation>attend {time}</translation>
    </message>
    <message>
      <source>Room {room} · </source>
      <translation>Salle {room} · </translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>Sonnerie coupée</translation>
    </message>
    <message>
      <source>Rings on {device}</source>
      <translation>Sonne sur {device}</translation>
    </message>
    <message>
      <source>No sound device: this call rings silently</source>
      <translation>Aucun appareil audio : cet appel sonne en silence</translation>
    </message>
  </context>
  <context>
    <name>KeypadPanel</name>
    <message>
      <source>Dial</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Send tones</source>
      <translation>Envoyer des tonalités</translation>
    </message>
    <message>
      <source>Tones to {name}</source>
      <translation>Tonalités à {name}</translation>
    </message>
    <message>
      <source>Send {count} tones?</source>
      <translation>Envoyer {count} tonalités ?</translation>
    </message>
    <message>
      <source>They play one after the other and can be cancelled.</source>
      <translation>Elles sont jouées l'une après l'autre et peuvent être annulées.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>LogPanePanel</name>
    <message>
      <source>Nothing has been logged yet.</source>
      <translation>Rien n'a encore été consigné.</translation>
    </message>
    <message>
      <source>LOG</source>
      <translation>JOURNAL</translation>
    </message>
    <message>
      <source>This session</source>
      <translation>Cette session</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtrer…</translation>
    </message>
    <message>
      <source>Filter the log by text</source>
      <translation>Filtrer le journal par texte</translation>
    </message>
    <message>
      <source>Lowest level shown</source>
      <translation>Niveau le plus bas affiché</translation>
    </message>
    <message>
      <source>Show only lines of the selected session</source>
      <translation>N'afficher que les lignes de la session sélectionnée</translation>
    </message>
    <message>
      <source>Save the lines shown to a file; telephone numbers are masked</source>
      <translation>Enregistrer les lignes affichées dans un fichier ; les numéros sont masqués</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>Tous les niveaux</translation>
    </message>
    <message>
      <source>Info and up</source>
      <translation>Info et plus</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>Avertissements et erreurs</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>Erreurs seulement</translation>
    </message>
    <message>
      <source>No line matches.</source>
      <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>New lines stay in view; click to pause</source>
      <translation>Les nouvelles lignes restent visibles ; cliquez pour mettre en pause</translation>
    </message>
    <message>
      <source>Click to follow new lines</source>
      <translation>Cliquez pour suivre les nouvelles lignes</translation>
    </message>
    <message>
      <source>{shown} of {kept}</source>
      <translation>{shown} sur {kept}</translation>
    </message>
    <message>
      <source>Export the log</source>
      <translation>Exporter le journal</translation>
    </message>
    <message>
      <source>Log files (*.log *.txt)</source>
      <translation>Fichiers journaux (*.log *.txt)</translation>
    </message>
  </context>
  <context>
    <name>MacroMenu</name>
    <message>
      <source>Tone macros</source>
      <translation>Macros de tonalités</translation>
    </message>
    <message>
      <source>Play {name}</source>
      <translation>Jouer {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>New macro…</source>
      <translation>Nouvelle macro…</translation>
    </message>
  </context>
  <context>
    <name>MuteButton</name>
    <message>
      <source>Muting…</source>
      <translation>Coupure…</translation>
    </message>
    <message>
      <source>Unmuting…</source>
      <translation>Rétablissement…</translation>
    </message>
    <message>
      <source>Microphone: waiting until it is measured</source>
      <translation>Micro : en attente de la mesure</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Micro coupé</translation>
    </message>
    <message>
      <source>Microphone muted. Press to unmute</source>
      <translation>Micro coupé. Appuyez pour le rétablir</translation>
    </message>
    <message>
      <source>No mic</source>
      <translation>Pas de micro</translation>
    </message>
    <message>
      <source>No microphone found. Calls still connect; they will not hear you</source>
      <translation>Aucun micro trouvé. Les appels aboutissent ; on ne vous entendra pas</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Microphone live. Press to mute</source>
      <translation>Micro ouvert. Appuyez pour le couper</translation>
    </message>
  </context>
  <context>
    <name>NoticeStrip</name>
    <message>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
  </context>
  <context>
    <name>NoticeCard</name>
    <message>
      <source>Dismiss this notice</source>
      <translation>Écarter cet avis</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>Copier pour l'administrateur</translation>
    </message>
    <message>
      <source>Copies what happened and what to change.</source>
      <translation>Copie ce qui s'est passé et ce qu'il faut changer.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>{who} can put this right.</source>
      <translation>{who} peut y remédier.</translation>
    </message>
  </context>
  <context>
    <name>OptionsButton</name>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
  </context>
  <context>
    <name>PastBar</name>
    <message>
      <source>Look back up to 60 minutes</source>
      <translation>Revenir jusqu'à 60 minutes en arrière</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Retour à maintenant</translation>
    </message>
    <message>
      <source>Show what happens now, and close this line</source>
      <translation>Afficher ce qui se passe maintenant et fermer cette ligne</translation>
    </message>
    <message>
      <source>Past: {time}. Nothing can be done here</source>
      <translation>Passé : {time}. On ne peut rien y faire</translation>
    </message>
    <message>
      <source>Nothing is known of that time.</source>
      <translation>On ne sait rien de ce moment.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>{time} ago</source>
      <translation>il y a {time}</translation>
    </message>
  </context>
  <context>
    <name>PracticeNumbers</name>
    <message>
      <source>echo: hear yourself</source>
      <translation>écho : s'entendre soi-même</translation>
    </message>
    <message>
      <source>menu: send tones, # ends</source>
      <translation>menu : envoyez des tonalités, # termine</translation>
    </message>
    <message>
      <source>calls you back</source>
      <translation>vous rappelle</translation>
    </message>
    <message>
      <source>early media, then answers</source>
      <translation>son anticipé, puis décroche</translation>
    </message>
    <message>
      <source>PCMU only</source>
      <translation>PCMU seulement</translation>
    </message>
    <message>
      <source>busy</source>
      <translation>occupé</translation>
    </message>
    <message>
      <source>declines</source>
      <translation>refuse</translation>
    </message>
    <message>
      <source>rings, no answer</source>
      <translation>sonne, sans réponse</translation>
    </message>
    <message>
      <source>hangs up after 3 s</source>
      <translation>raccroche après 3 s</translation>
    </message>
    <message>
      <source>accepts a transfer</source>
      <translation>accepte un transfert</translation>
    </message>
    <message>
      <source>No sessions</source>
      <translation>Aucune session</translation>
    </message>
    <message>
      <source>Dial a number, or wait for a call.</source>
      <translation>Composez un numéro, ou attendez un appel.</translation>
    </message>
    <message>
      <source>Dial a number, or try the practice line. It makes real calls and needs no account:</source>
      <translation>Composez un numéro, ou essayez la ligne d'entraînement. Elle passe de vrais appels et ne demande pas de compte :</translation>
    </message>
  </context>
  <context>
    <name>ReachButton</name>
    <message>
      <source>Callers reach this room at {addresses}</source>
      <translation>On joint cette salle à {addresses}</translation>
    </message>
    <message>
      <source>Addresses of this room</source>
      <translation>Adresses de cette salle</translation>
    </message>
    <message>
      <source>Callers reach this room at:</source>
      <translation>On joint cette salle à :</translation>
    </message>
    <message>
      <source>Copy {address}</source>
      <translation>Copier {address}</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Tout copier</translation>
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Click to fill in, double-click to dial</source>
      <translation>Clic pour remplir, double clic pour composer</translation>
    </message>
    <message>
      <source>Dial-out</source>
      <translation>Sortant</translation>
    </message>
    <message>
      <source>Dial-in</source>
      <translation>Entrant</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>RECENT</source>
      <translation>RÉCENTS</translation>
    </message>
    <message>
      <source>Calls you end are listed here.</source>
      <translation>Les appels que vous terminez figurent ici.</translation>
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>now</source>
      <translation>maintenant</translation>
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
      <translation>{count} j</translation>
    </message>
    <message>
      <source>MOS</source>
      <translation>MOS</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Jitter</source>
      <translation>Gigue</translation>
    </message>
  </context>
  <context>
    <name>RecordButton</name>
    <message>
      <source>Recording paused</source>
      <translation>Enregistrement en pause</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Enregistre</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>{state}: stop recording</source>
      <translation>{state} : arrêter l'enregistrement</translation>
    </message>
    <message>
      <source>Everything heard in the room is being written to a file. Click to stop.</source>
      <translation>Tout ce qu'on entend dans la salle est écrit dans un fichier. Cliquez pour arrêter.</translation>
    </message>
    <message>
      <source>Nothing is written while secret tones are sent; it goes on by itself</source>
      <translation>Rien n'est écrit pendant l'envoi de tonalités secrètes ; cela reprend tout seul</translation>
    </message>
    <message>
      <source>Record this room</source>
      <translation>Enregistrer cette salle</translation>
    </message>
    <message>
      <source>Record everything heard in the room</source>
      <translation>Enregistrer tout ce qu'on entend dans la salle</translation>
    </message>
  </context>
  <context>
    <name>SeatPanel</name>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Reprendre l'appel</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminer l'appel</translation>
    </message>
    <message>
      <source>Set state…</source>
      <translation>Fixer l'état…</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>This is your own room.</source>
      <translation>C'est votre propre salle.</translation>
    </message>
    <message>
      <source>Leaving…</source>
      <translation>Départ…</translation>
    </message>
    <message>
      <source>{mode}: on its way…</source>
      <translation>{mode} : en cours…</translation>
    </message>
    <message>
      <source>You are not in this room. Choose how to join; listening is silent.</source>
      <translation>Vous n'êtes pas dans cette salle. Choisissez comment y entrer ; l'écoute est silencieuse.</translation>
    </message>
    <message>
      <source>The link is down; what is shown may be old.</source>
      <translation>La liaison manque ; ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
      <source>You are heard.</source>
      <translation>On vous entend.</translation>
    </message>
    <message>
      <source>Nobody hears you.</source>
      <translation>Personne ne vous entend.</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <source>Line of text to the agent; no customer sees it</source>
      <translation>Ligne de texte à l'agent ; aucun client ne la voit</translation>
    </message>
    <message>
      <source>Write to the agent; customers never see it</source>
      <translation>Écrire à l'agent ; les clients ne le voient jamais</translation>
    </message>
    <message>
      <source>Barge, and once you are heard, move the call to your own room</source>
      <translation>Intervenir et, dès qu'on vous entend, amener l'appel dans votre propre salle</translation>
    </message>
  </context>
  <context>
    <name>SessionDetailPanel</name>
    <message>
      <source>Select a session to see its timeline.</source>
      <translation>Sélectionnez une session pour voir sa chronologie.</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Tout copier</translation>
    </message>
    <message>
      <source>Nothing has happened to this session yet.</source>
      <translation>Rien ne s'est encore passé dans cette session.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>CHRONOLOGIE</translation>
    </message>
    <message>
      <source>Copy all identifiers of this session</source>
      <translation>Copier tous les identifiants de cette session</translation>
    </message>
    <message>
      <source>WHO HEARS WHOM</source>
      <translation>QUI ENTEND QUI</translation>
    </message>
    <message>
      <source>QUALITY</source>
      <translation>QUALITÉ</translation>
    </message>
    <message>
      <source>IDENTIFIERS</source>
      <translation>IDENTIFIANTS</translation>
    </message>
    <message>
      <source>PICTURE</source>
      <translation>IMAGE</translation>
    </message>
  </context>
  <context>
    <name>SessionHeader</name>
    <message>
      <source>Merge calls</source>
      <translation>Réunir les appels</translation>
    </message>
    <message>
      <source>Bring everybody on hold into one conversation with you</source>
      <translation>Réunir tous ceux en attente en une conversation avec vous</translation>
    </message>
    <message>
      <source>Dismiss ended</source>
      <translation>Retirer les terminées</translation>
    </message>
    <message>
      <source>Remove all ended sessions from the list</source>
      <translation>Retirer de la liste toutes les sessions terminées</translation>
    </message>
    <message>
      <source>SESSIONS</source>
      <translation>SESSIONS</translation>
    </message>
    <message>
      <source>{used} of {most} lines</source>
      <translation>{used} lignes sur {most}</translation>
    </message>
    <message>
      <source>Every call uses one line; calls on hold too</source>
      <translation>Chaque appel occupe une ligne, ceux en attente aussi</translation>
    </message>
    <message>
      <source>Every line is in use: hang up before you dial again</source>
      <translation>Toutes les lignes sont occupées : raccrochez avant de recomposer</translation>
    </message>
  </context>
  <context>
    <name>SessionListPanel</name>
    <message>
      <source>Copy number</source>
      <translation>Copier le numéro</translation>
    </message>
    <message>
      <source>Copy sessionId</source>
      <translation>Copier le sessionId</translation>
    </message>
  </context>
  <context>
    <name>SupervisePage</name>
    <message>
      <source>Group by room</source>
      <translation>Grouper par salle</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>Regarder en arrière</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <source>Waiting: {calls}</source>
      <translation>En attente : {calls}</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <source>Filter agents, rooms, numbers…</source>
      <translation>Filtrer agents, salles, numéros…</translation>
    </message>
    <message>
      <source>Filter the board</source>
      <translation>Filtrer le tableau</translation>
    </message>
    <message>
      <source>See the board as it was in the last hour</source>
      <translation>Voir le tableau tel qu'il était dans la dernière heure</translation>
    </message>
  </context>
  <context>
    <name>SupervisedBanner</name>
    <message>
      <source>Dismiss what the supervisor wrote</source>
      <translation>Écarter ce que le superviseur a écrit</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>Superviseur</translation>
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
      <translation>Haut-parleur</translation>
    </message>
    <message>
      <source>No microphone</source>
      <translation>Aucun micro</translation>
    </message>
    <message>
      <source>No speaker</source>
      <translation>Aucun haut-parleur</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micro</translation>
    </message>
    <message>
      <source>Microphone: choose a device</source>
      <translation>Micro : choisir un appareil</translation>
    </message>
    <message>
      <source>Speaker: choose a device</source>
      <translation>Haut-parleur : choisir un appareil</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>{role}: none found. Calls still connect.</source>
      <translation>{role} : aucun trouvé. Les appels aboutissent quand même.</translation>
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation>{role} : {name}</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>Aucun micro trouvé</translation>
    </message>
    <message>
      <source>No speaker found</source>
      <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
      <source>Follow the system's default</source>
      <translation>Suivre le choix du système</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Réglages audio…</translation>
    </message>
  </context>
  <context>
    <name>TrunkStatus</name>
    <message>
      <source>{count} trunks</source>
      <translation>{count} trunks</translation>
    </message>
    <message>
      <source>{count} of {all} trunks</source>
      <translation>{count} trunks sur {all}</translation>
    </message>
    <message>
      <source>{trunk}: {state}</source>
      <translation>{trunk} : {state}</translation>
    </message>
    <message>
      <source>Trunk</source>
      <translation>Trunk</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>enregistré</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>non enregistré</translation>
    </message>
    <message>
      <source>Tried again at {time}.</source>
      <translation>Nouvel essai à {time}.</translation>
    </message>
  </context>
  <context>
    <name>UnheardStrip</name>
    <message>
      <source>Unmute</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Unmute the microphone</source>
      <translation>Rétablir le micro</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>Réglages audio…</translation>
    </message>
    <message>
      <source>You are muted: they cannot hear you.</source>
      <translation>Votre micro est coupé : on ne vous entend pas.</translation>
    </message>
    <message>
      <source>Your microphone delivers no sound: they cannot hear you. Choose another.</source>
      <translation>Votre micro ne donne aucun son : on ne vous entend pas. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Your voice does not leave this computer: they cannot hear you.</source>
      <translation>Votre voix ne quitte pas cet ordinateur : on ne vous entend pas.</translation>
    </message>
  </context>
  <context>
    <name>WaitingPanel</name>
    <message>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <source>WAITING — {count}</source>
      <translation>EN ATTENTE — {count}</translation>
    </message>
    <message>
      <source>Waiting callers</source>
      <translation>Appelants en attente</translation>
    </message>
  </context>
  <context>
    <name>WelcomeCard</name>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>You can call now: the practice line makes real calls and needs no account.</source>
      <translation>Vous pouvez appeler : la ligne d'entraînement passe de vrais appels et ne demande pas de compte.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Call the practice line</source>
      <translation>Appeler la ligne d'entraînement</translation>
    </message>
    <message>
      <source>Connect a team gateway or Daily…</source>
      <translation>Connecter une passerelle d'équipe ou Daily…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Retirer</translation>
    </message>
  </context>
  <context>
    <name>ScreenPop</name>
    <message>
      <source>The page about the caller could not be opened.</source>
      <translation>La page de l'appelant n'a pas pu être ouverte.</translation>
    </message>
  </context>
  <context>
    <name>AudioSection</name>
    <message>
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <source>microphone speaker ringer headset device test tone</source>
      <translation>micro haut-parleur sonnerie casque appareil essai</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Appareils</translation>
    </message>
    <message>
      <source>video picture webcam device</source>
      <translation>vidéo image webcam appareil</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Ringer volume</source>
      <translation>Volume de la sonnerie</translation>
    </message>
    <message>
      <source>ring loudness</source>
      <translation>sonnerie volume</translation>
    </message>
    <message>
      <source>Key tones</source>
      <translation>Sons des touches</translation>
    </message>
    <message>
      <source>Hear each key you press.</source>
      <translation>Entendre chaque touche pressée.</translation>
    </message>
    <message>
      <source>microphone headset echo noise voice loudness processing</source>
      <translation>micro casque écho bruit voix volume traitement</translation>
    </message>
    <message>
      <source>Keeps what your speaker plays from going back. A headset does not need it.</source>
      <translation>Empêche ce que joue votre haut-parleur de repartir. Un casque n'en a pas besoin.</translation>
    </message>
    <message>
      <source>Echo cancelling</source>
      <translation>Annulation d'écho</translation>
    </message>
    <message>
      <source>Lowers steady noise, such as a fan, around your voice.</source>
      <translation>Réduit le bruit constant autour de votre voix, comme un ventilateur.</translation>
    </message>
    <message>
      <source>Noise suppression</source>
      <translation>Réduction du bruit</translation>
    </message>
    <message>
      <source>Makes a quiet voice louder.</source>
      <translation>Renforce une voix faible.</translation>
    </message>
    <message>
      <source>Automatic gain</source>
      <translation>Gain automatique</translation>
    </message>
  </context>
  <context>
    <name>CameraChoice</name>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Chosen camera (not connected)</source>
      <translation>Caméra choisie (non branchée)</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>Le choix du système</translation>
    </message>
  </context>
  <context>
    <name>CrmSection</name>
    <message>
      <source>Other programs</source>
      <translation>Autres programmes</translation>
    </message>
    <message>
      <source>Let programs of this computer dial</source>
      <translation>Laisser composer les programmes de cet ordinateur</translation>
    </message>
    <message>
      <source>They can also see who is called and who calls. Nothing is let in from other computers.</source>
      <translation>Ils voient aussi qui est appelé et qui appelle. Rien n'entre depuis d'autres ordinateurs.</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>any free one</source>
      <translation>n'importe lequel libre</translation>
    </message>
    <message>
      <source>On 127.0.0.1; enter the same in the other program.</source>
      <translation>Sur 127.0.0.1 ; mettez le même dans l'autre programme.</translation>
    </message>
    <message>
      <source>Web pages that may dial</source>
      <translation>Pages web qui peuvent composer</translation>
    </message>
    <message>
      <source>One address a line, such as https://crm.example.org.</source>
      <translation>Une adresse par ligne, comme https://crm.example.org.</translation>
    </message>
    <message>
      <source>Pairing token</source>
      <translation>Jeton d'appairage</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>New token</source>
      <translation>Nouveau jeton</translation>
    </message>
    <message>
      <source>Enter it in the other program. A new one shuts out all others.</source>
      <translation>Saisissez-le dans l'autre programme. Un nouveau exclut tous les autres.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Chercher dans les réglages</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>No setting matches.</source>
      <translation>Aucun réglage ne correspond.</translation>
    </message>
  </context>
  <context>
    <name>DirectoriesSection</name>
    <message>
      <source>Directories</source>
      <translation>Annuaires</translation>
    </message>
    <message>
      <source>Add a directory…</source>
      <translation>Ajouter un annuaire…</translation>
    </message>
    <message>
      <source>Address books and staff lists</source>
      <translation>Carnets d'adresses et listes du personnel</translation>
    </message>
    <message>
      <source>Their contacts are read and never changed. They stay as they were while a directory cannot be reached.</source>
      <translation>Leurs contacts sont lus et jamais modifiés. Ils restent tels quels tant qu'un annuaire est injoignable.</translation>
    </message>
    <message>
      <source>carddav ldap contacts directory address book</source>
      <translation>carddav ldap contacts annuaire carnet adresses</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <source>{n} contacts</source>
      <translation>{n} contacts</translation>
    </message>
    <message>
      <source>1 contact</source>
      <translation>1 contact</translation>
    </message>
    <message>
      <source>not renewed since {time}</source>
      <translation>pas renouvelé depuis {time}</translation>
    </message>
    <message>
      <source>as of an earlier day</source>
      <translation>d'un jour précédent</translation>
    </message>
    <message>
      <source>asking…</source>
      <translation>interrogation…</translation>
    </message>
    <message>
      <source>renewed {time}</source>
      <translation>renouvelé {time}</translation>
    </message>
  </context>
  <context>
    <name>DirectoryForm</name>
    <message>
      <source>Address book (CardDAV)</source>
      <translation>Carnet d'adresses (CardDAV)</translation>
    </message>
    <message>
      <source>Staff list (LDAP)</source>
      <translation>Liste du personnel (LDAP)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>Gardé uniquement dans le trousseau du système.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <source>People are below</source>
      <translation>Les personnes sont sous</translation>
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>GeneralSection</name>
    <message>
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Others in the room see it from the next connection on.</source>
      <translation>Les autres dans la salle le voient dès la prochaine connexion.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <source>Country of numbers without +, as two letters such as DE.</source>
      <translation>Pays des numéros sans +, en deux lettres comme DE.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>theme dark light</source>
      <translation>thème sombre clair</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
      <source>Page after the start</source>
      <translation>Page après le démarrage</translation>
    </message>
    <message>
      <source>When a link is clicked</source>
      <translation>Quand un lien est cliqué</translation>
    </message>
    <message>
      <source>Fill the number in</source>
      <translation>Remplir le numéro</translation>
    </message>
    <message>
      <source>Ask before dialling</source>
      <translation>Demander avant de composer</translation>
    </message>
    <message>
      <source>Dial at once</source>
      <translation>Composer aussitôt</translation>
    </message>
    <message>
      <source>For links to phone numbers and SIP addresses in other programs.</source>
      <translation>Pour les liens vers des numéros et des adresses SIP dans d'autres programmes.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>All settings as a file</source>
      <translation>Tous les réglages dans un fichier</translation>
    </message>
    <message>
      <source>Without keys and passwords, which stay in the keyring.</source>
      <translation>Sans clés ni mots de passe, qui restent dans le trousseau.</translation>
    </message>
    <message>
      <source>import export backup</source>
      <translation>importer exporter sauvegarde</translation>
    </message>
    <message>
      <source>The settings were exported.</source>
      <translation>Les réglages ont été exportés.</translation>
    </message>
    <message>
      <source>The settings were imported. The profile in use stays.</source>
      <translation>Les réglages ont été importés. Le profil utilisé reste.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>CallsSection</name>
    <message>
      <source>Calls</source>
      <translation>Appels</translation>
    </message>
    <message>
      <source>Hold others</source>
      <translation>Mettre les autres en attente</translation>
    </message>
    <message>
      <source>Dialling or answering puts whoever you talk to on hold.</source>
      <translation>Composer ou décrocher met en attente la personne à qui vous parlez.</translation>
    </message>
    <message>
      <source>Remind of a hold after</source>
      <translation>Rappeler une attente après</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Wrap-up after calls</source>
      <translation>Post-appel</translation>
    </message>
    <message>
      <source>Time to finish notes before the next caller rings.</source>
      <translation>Le temps de finir ses notes avant que le prochain appel sonne.</translation>
    </message>
    <message>
      <source>Wrap-up lasts</source>
      <translation>Durée du post-appel</translation>
    </message>
    <message>
      <source>Until you end it</source>
      <translation>Jusqu'à ce que vous y mettiez fin</translation>
    </message>
    <message>
      <source>More time at one press</source>
      <translation>Temps ajouté par appui</translation>
    </message>
    <message>
      <source>How often it may be extended</source>
      <translation>Combien de fois il peut être prolongé</translation>
    </message>
    <message>
      <source>Disposition required</source>
      <translation>Résultat obligatoire</translation>
    </message>
    <message>
      <source>Wrap-up does not end before one is chosen.</source>
      <translation>Le post-appel ne finit pas avant qu'un résultat soit choisi.</translation>
    </message>
    <message>
      <source>Dispositions</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>How a call went, one a line, in the order of the list.</source>
      <translation>Comment un appel s'est passé, un par ligne, dans l'ordre de la liste.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>Keep the call history</source>
      <translation>Garder l'historique des appels</translation>
    </message>
    <message>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <source>For ever</source>
      <translation>Pour toujours</translation>
    </message>
    <message>
      <source>Older calls are erased at once. To erase all calls with one caller, use the History page.</source>
      <translation>Les appels plus anciens sont effacés aussitôt. Pour effacer tous les appels d'un appelant, utilisez la page Historique.</translation>
    </message>
    <message>
      <source>retention erase delete</source>
      <translation>conservation effacer supprimer</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>Tout effacer…</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>Tout a été effacé.</translation>
    </message>
    <message>
      <source>All that is kept</source>
      <translation>Tout ce qui est gardé</translation>
    </message>
    <message>
      <source>Calls, contacts, recordings, keys and passwords on this computer. Asks before, and says what exactly.</source>
      <translation>Appels, contacts, enregistrements, clés et mots de passe de cet ordinateur. Demande avant, et dit exactement quoi.</translation>
    </message>
    <message>
      <source>erase delete forget wipe</source>
      <translation>effacer supprimer oublier</translation>
    </message>
    <message>
      <source>End all calls first.</source>
      <translation>Terminez d'abord tous les appels.</translation>
    </message>
  </context>
  <context>
    <name>HotkeysSection</name>
    <message>
      <source>Keys everywhere</source>
      <translation>Touches partout</translation>
    </message>
    <message>
      <source>On this desktop</source>
      <translation>Sur ce bureau</translation>
    </message>
    <message>
      <source>global hotkey keys shortcut everywhere</source>
      <translation>touches globales raccourci partout</translation>
    </message>
    <message>
      <source>You can always bind these commands to keys in the desktop's own keyboard settings: softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</source>
      <translation>Vous pouvez toujours lier ces commandes à des touches dans les réglages de clavier du bureau : softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</translation>
    </message>
    <message>
      <source>These keys work while another program has the keyboard.</source>
      <translation>Ces touches agissent pendant qu'un autre programme a le clavier.</translation>
    </message>
    <message>
      <source>On a Wayland desktop no program may take keys that another one would get, so they cannot be chosen here.</source>
      <translation>Sur un bureau Wayland, aucun programme ne peut prendre les touches d'un autre ; elles ne peuvent donc pas être choisies ici.</translation>
    </message>
    <message>
      <source>Keys everywhere cannot be chosen here on this system.</source>
      <translation>Sur ce système, les touches partout ne peuvent pas être choisies ici.</translation>
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Front desk</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Daily API key</source>
      <translation>Clé d'API de Daily</translation>
    </message>
    <message>
      <source>Token broker of your team</source>
      <translation>Courtier de jetons de votre équipe</translation>
    </message>
    <message>
      <source>Room address and owner token</source>
      <translation>Adresse de salle et jeton de propriétaire</translation>
    </message>
    <message>
      <source>Access by</source>
      <translation>Accès par</translation>
    </message>
    <message>
      <source>Broker address</source>
      <translation>Adresse du courtier</translation>
    </message>
    <message>
      <source>Room address</source>
      <translation>Adresse de la salle</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Salle</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Clé d'API</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only, and never shown again.</source>
      <translation>Gardé uniquement dans le trousseau du système, et plus jamais affiché.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Tester la connexion</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>Copier pour l'administrateur</translation>
    </message>
    <message>
      <source>Testing…</source>
      <translation>Test…</translation>
    </message>
  </context>
  <context>
    <name>ProfilesSection</name>
    <message>
      <source>Profiles</source>
      <translation>Profils</translation>
    </message>
    <message>
      <source>Add a team gateway…</source>
      <translation>Ajouter une passerelle d'équipe…</translation>
    </message>
    <message>
      <source>Add Daily…</source>
      <translation>Ajouter Daily…</translation>
    </message>
    <message>
      <source>gateway team daily api key room token broker test connection</source>
      <translation>passerelle équipe daily clé api salle jeton courtier tester connexion</translation>
    </message>
    <message>
      <source>Where calls are made</source>
      <translation>Par où passent les appels</translation>
    </message>
    <message>
      <source>Takes effect when you connect again.</source>
      <translation>Prend effet à la prochaine connexion.</translation>
    </message>
    <message>
      <source>Local room</source>
      <translation>Salle locale</translation>
    </message>
    <message>
      <source>Local SIP address</source>
      <translation>Adresse SIP locale</translation>
    </message>
    <message>
      <source>Practice line</source>
      <translation>Ligne d'entraînement</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message>
      <source>Connect again</source>
      <translation>Reconnecter</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>{act}: {profile}</source>
      <translation>{act} : {profile}</translation>
    </message>
    <message>
      <source>A gateway on this machine</source>
      <translation>Une passerelle sur cet ordinateur</translation>
    </message>
    <message>
      <source>Daily's cloud</source>
      <translation>Le nuage de Daily</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>utilisé</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by the environment variable {name}.</source>
      <translation>Fixé par la variable d'environnement {name}.</translation>
    </message>
    <message>
      <source>Locked by your administrator in {file}.</source>
      <translation>Verrouillé par votre administrateur dans {file}.</translation>
    </message>
  </context>
  <context>
    <name>ScreenPopSection</name>
    <message>
      <source>Caller's page</source>
      <translation>Page de l'appelant</translation>
    </message>
    <message>
      <source>Open a web page</source>
      <translation>Ouvrir une page web</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>When a caller rings</source>
      <translation>Quand ça sonne</translation>
    </message>
    <message>
      <source>When a caller is answered</source>
      <translation>Quand on décroche</translation>
    </message>
    <message>
      <source>screen pop crm browser customer</source>
      <translation>screen pop crm navigateur client</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Adresse de la page</translation>
    </message>
    <message>
      <source>May hold {marks}; what the caller sends is encoded.</source>
      <translation>Peut contenir {marks} ; ce qu'envoie l'appelant est encodé.</translation>
    </message>
    <message>
      <source>Allowed hosts</source>
      <translation>Hôtes autorisés</translation>
    </message>
    <message>
      <source>One a line, such as crm.example.org. No page of another host opens.</source>
      <translation>Un par ligne, comme crm.example.org. Aucune page d'un autre hôte ne s'ouvre.</translation>
    </message>
    <message>
      <source>Number of the trial's caller</source>
      <translation>Numéro de l'appelant d'essai</translation>
    </message>
    <message>
      <source>Name of the trial's caller</source>
      <translation>Nom de l'appelant d'essai</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Try it with</source>
      <translation>Essayer avec</translation>
    </message>
    <message>
      <source>test trial</source>
      <translation>test essai</translation>
    </message>
    <message>
      <source>Enter the address of the page first.</source>
      <translation>Saisissez d'abord l'adresse de la page.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSection</name>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <source>All shortcuts</source>
      <translation>Tous les raccourcis</translation>
    </message>
    <message>
      <source>Gives every command its usual keys.</source>
      <translation>Rend à chaque commande ses touches habituelles.</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset: {command}</source>
      <translation>Réinitialiser : {command}</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Other keys</source>
      <translation>Autres touches</translation>
    </message>
    <message>
      <source>keys shortcut</source>
      <translation>touches raccourci</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”. Change that first.</source>
      <translation>{keys} est à « {command} ». Changez cela d'abord.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}” now. Change that first.</source>
      <translation>{keys} est maintenant à « {command} ». Changez cela d'abord.</translation>
    </message>
  </context>
  <context>
    <name>SuperviseSection</name>
    <message>
      <source>Supervise</source>
      <translation>Supervision</translation>
    </message>
    <message>
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <source>Served in time</source>
      <translation>Servi à temps</translation>
    </message>
    <message>
      <source>A caller who is answered within this time counts.</source>
      <translation>Compte l'appelant décroché dans ce délai.</translation>
    </message>
    <message>
      <source>service level threshold</source>
      <translation>niveau service seuil</translation>
    </message>
    <message>
      <source>Service level good from</source>
      <translation>Niveau de service bon à partir de</translation>
    </message>
    <message>
      <source>Service level: act up to</source>
      <translation>Niveau de service : agir jusqu'à</translation>
    </message>
    <message>
      <source>Longest wait: watch from</source>
      <translation>Plus longue attente : surveiller dès</translation>
    </message>
    <message>
      <source>Longest wait: act from</source>
      <translation>Plus longue attente : agir dès</translation>
    </message>
    <message>
      <source>Abandoned: watch from</source>
      <translation>Abandonnés : surveiller dès</translation>
    </message>
    <message>
      <source>Abandoned: act from</source>
      <translation>Abandonnés : agir dès</translation>
    </message>
    <message>
      <source>Handle time: watch from</source>
      <translation>Durée de traitement : surveiller dès</translation>
    </message>
    <message>
      <source>Handle time: act from</source>
      <translation>Durée de traitement : agir dès</translation>
    </message>
  </context>
  <context>
    <name>TrunkForm</name>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>SIP address</source>
      <translation>Adresse SIP</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>Gardé uniquement dans le trousseau du système.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Enregistrer auprès du serveur</translation>
    </message>
    <message>
      <source>So that calls arrive here.</source>
      <translation>Pour que les appels arrivent ici.</translation>
    </message>
    <message>
      <source>Numbers to show</source>
      <translation>Numéros à présenter</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Non chiffré</translation>
    </message>
    <message>
      <source>Encrypted by SDES</source>
      <translation>Chiffré par SDES</translation>
    </message>
    <message>
      <source>Encrypted by DTLS</source>
      <translation>Chiffré par DTLS</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
  </context>
  <context>
    <name>RuleForm</name>
    <message>
      <source>Numbers that begin with</source>
      <translation>Numéros commençant par</translation>
    </message>
    <message>
      <source>all numbers</source>
      <translation>tous les numéros</translation>
    </message>
    <message>
      <source>Go by the trunks</source>
      <translation>Passent par les trunks</translation>
    </message>
    <message>
      <source>all, in their order</source>
      <translation>tous, dans leur ordre</translation>
    </message>
    <message>
      <source>Names with commas between; the next is tried when one fails.</source>
      <translation>Noms séparés par des virgules ; le suivant est essayé quand l'un échoue.</translation>
    </message>
    <message>
      <source>Beginning becomes</source>
      <translation>Le début devient</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>Number shown</source>
      <translation>Numéro affiché</translation>
    </message>
    <message>
      <source>Show no number</source>
      <translation>N'afficher aucun numéro</translation>
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
      <translation>Reconnecter maintenant</translation>
    </message>
    <message>
      <source>Saved. It takes effect when the gateway is started again.</source>
      <translation>Enregistré. Prend effet au prochain démarrage de la passerelle.</translation>
    </message>
    <message>
      <source>Add a trunk…</source>
      <translation>Ajouter un trunk…</translation>
    </message>
    <message>
      <source>Add a rule…</source>
      <translation>Ajouter une règle…</translation>
    </message>
    <message>
      <source>sip provider register password</source>
      <translation>sip fournisseur enregistrement mot de passe</translation>
    </message>
    <message>
      <source>Routing rules</source>
      <translation>Règles de routage</translation>
    </message>
    <message>
      <source>prefix route</source>
      <translation>préfixe route</translation>
    </message>
    <message>
      <source>Type a number</source>
      <translation>Tapez un numéro</translation>
    </message>
    <message>
      <source>How a number is sent</source>
      <translation>Comment un numéro est envoyé</translation>
    </message>
    <message>
      <source>By the rules the gateway uses now; nothing is dialled.</source>
      <translation>Selon les règles que la passerelle utilise maintenant ; rien n'est composé.</translation>
    </message>
    <message>
      <source>from the next start on</source>
      <translation>à partir du prochain démarrage</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>non enregistré</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>enregistré</translation>
    </message>
    <message>
      <source>registration failed</source>
      <translation>enregistrement échoué</translation>
    </message>
    <message>
      <source>all trunks</source>
      <translation>tous les trunks</translation>
    </message>
    <message>
      <source>begins with {text}</source>
      <translation>commence par {text}</translation>
    </message>
    <message>
      <source>shows {number}</source>
      <translation>affiche {number}</translation>
    </message>
    <message>
      <source>shows no number</source>
      <translation>n'affiche aucun numéro</translation>
    </message>
    <message>
      <source>All numbers</source>
      <translation>Tous les numéros</translation>
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <source>Erase everything?</source>
      <translation>Tout effacer ?</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Erased for good from this computer: all calls with their notes, tags and timelines; all contacts, favourites, speed dial and the block list; the journal of live calls; the recordings of the gateway on this computer; the keys of profiles, the passwords of directories, the secrets of tone macros and the pairing token.</source>
      <translation>Effacés définitivement de cet ordinateur : tous les appels avec leurs notes, étiquettes et chronologies ; tous les contacts, favoris, numéros abrégés et la liste de blocage ; le journal des appels en cours ; les enregistrements de la passerelle de cet ordinateur ; les clés des profils, les mots de passe des annuaires, les secrets des macros de tonalités et le jeton d'appairage.</translation>
    </message>
    <message>
      <source>Kept: the other settings with the passwords of trunks, the log files, in which numbers are hidden, and what a server of your team or Daily keeps.</source>
      <translation>Gardés : les autres réglages avec les mots de passe des trunks, les fichiers journaux, où les numéros sont masqués, et ce que garde un serveur de votre équipe ou Daily.</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>Un appel est en cours et sera raccroché.</translation>
    </message>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>{n} appels sont en cours et seront raccrochés.</translation>
    </message>
    <message>
      <source>Connect to {profile}?</source>
      <translation>Se connecter à {profile} ?</translation>
    </message>
    <message>
      <source>Hang up and connect</source>
      <translation>Raccrocher et se connecter</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Keep trying</source>
      <translation>Continuer d'essayer</translation>
    </message>
    <message>
      <source>{profile} cannot be used</source>
      <translation>{profile} est inutilisable</translation>
    </message>
    <message>
      <source>Go back to {profile}</source>
      <translation>Revenir à {profile}</translation>
    </message>
  </context>
  <context>
    <name>SuperviseWiring</name>
    <message>
      <source>Supervise</source>
      <translation>Supervision</translation>
    </message>
    <message>
      <source>Your own room has no SIP address yet, so no call can move there.</source>
      <translation>Votre propre salle n'a pas encore d'adresse SIP ; aucun appel ne peut y passer.</translation>
    </message>
    <message>
      <source>End this call?</source>
      <translation>Terminer cet appel ?</translation>
    </message>
    <message>
      <source>{call} is hung up for the agent and the far party.</source>
      <translation>{call} est raccroché pour l'agent et pour le correspondant.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>Terminer l'appel</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Le garder</translation>
    </message>
    <message>
      <source>Save the board</source>
      <translation>Enregistrer le tableau</translation>
    </message>
  </context>
  <context>
    <name>SupportWiring</name>
    <message>
      <source>Archive (*.zip)</source>
      <translation>Archive (*.zip)</translation>
    </message>
    <message>
      <source>Save diagnostics</source>
      <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
      <source>Select a session first.</source>
      <translation>Sélectionnez d'abord une session.</translation>
    </message>
    <message>
      <source>Timeline (*.timeline.json)</source>
      <translation>Chronologie (*.timeline.json)</translation>
    </message>
    <message>
      <source>Save the session's timeline</source>
      <translation>Enregistrer la chronologie de la session</translation>
    </message>
    <message>
      <source>Open a saved timeline</source>
      <translation>Ouvrir une chronologie enregistrée</translation>
    </message>
  </context>
  <context>
    <name>TrayIcon</name>
    <message>
      <source>Show Softphone</source>
      <translation>Afficher Softphone</translation>
    </message>
    <message>
      <source>Softphone</source>
      <translation>Softphone</translation>
    </message>
    <message>
      <source>1 missed call</source>
      <translation>1 appel manqué</translation>
    </message>
    <message>
      <source>{count} missed calls</source>
      <translation>{count} appels manqués</translation>
    </message>
  </context>
  <context>
    <name>CallerIdField</name>
    <message>
      <source>As the backend chooses</source>
      <translation>Comme le choisit le service</translation>
    </message>
    <message>
      <source>Show no number, this time</source>
      <translation>N'afficher aucun numéro, cette fois</translation>
    </message>
  </context>
  <context>
    <name>CodecOrder</name>
    <message>
      <source>Prefer more</source>
      <translation>Préférer davantage</translation>
    </message>
    <message>
      <source>Prefer less</source>
      <translation>Préférer moins</translation>
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
  </context>
  <context>
    <name>CorrelationStrip</name>
    <message>
      <source>Copy {name}</source>
      <translation>Copier {name}</translation>
    </message>
  </context>
  <context>
    <name>DeviceChoices</name>
    <message>
      <source>No audio device was found. Calls still connect without sound.</source>
      <translation>Aucun appareil audio trouvé. Les appels aboutissent sans son.</translation>
    </message>
    <message>
      <source>Play a tone</source>
      <translation>Jouer un son</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>Le choix du système</translation>
    </message>
    <message>
      <source>None found</source>
      <translation>Aucun trouvé</translation>
    </message>
  </context>
  <context>
    <name>DialEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
  </context>
  <context>
    <name>DialField</name>
    <message>
      <source>Number or SIP address</source>
      <translation>Numéro ou adresse SIP</translation>
    </message>
    <message>
      <source>Number or SIP address to dial</source>
      <translation>Numéro ou adresse SIP à composer</translation>
    </message>
    <message>
      <source>Erase the last character</source>
      <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
      <source>Erase (hold to erase more)</source>
      <translation>Effacer (maintenir pour effacer davantage)</translation>
    </message>
  </context>
  <context>
    <name>DialKey</name>
    <message>
      <source>Star</source>
      <translation>Étoile</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Dièse</translation>
    </message>
    <message>
      <source>0, plus when held</source>
      <translation>0, plus si maintenu</translation>
    </message>
    <message>
      <source>{key}, centre key</source>
      <translation>{key}, touche centrale</translation>
    </message>
  </context>
  <context>
    <name>DialPad</name>
    <message>
      <source>Keypad</source>
      <translation>Clavier</translation>
    </message>
  </context>
  <context>
    <name>PictureScreen</name>
    <message>
      <source>Picture of the far party</source>
      <translation>Image du correspondant</translation>
    </message>
    <message>
      <source>Waiting for the picture</source>
      <translation>En attente de l'image</translation>
    </message>
  </context>
  <context>
    <name>FarPicture</name>
    <message>
      <source>Hide picture</source>
      <translation>Masquer l'image</translation>
    </message>
    <message>
      <source>Show picture</source>
      <translation>Afficher l'image</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Agents and calls of the team</source>
      <translation>Agents et appels de l'équipe</translation>
    </message>
  </context>
  <context>
    <name>HearingView</name>
    <message>
      <source>Nobody else is in the room.</source>
      <translation>Personne d'autre dans la salle.</translation>
    </message>
    <message>
      <source>A row hears a column: ✓ yes, (✓) nothing to hear now, ✕ no</source>
      <translation>Une ligne entend une colonne : ✓ oui, (✓) rien à entendre maintenant, ✕ non</translation>
    </message>
    <message>
      <source>Who hears whom</source>
      <translation>Qui entend qui</translation>
    </message>
    <message>
      <source>{name} is heard by those with a check mark below</source>
      <translation>{name} est entendu de ceux cochés en dessous</translation>
    </message>
    <message>
      <source>{name} hears those with a check mark to the right</source>
      <translation>{name} entend ceux cochés à droite</translation>
    </message>
  </context>
  <context>
    <name>LineArea</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
  </context>
  <context>
    <name>ModeSwitch</name>
    <message>
      <source>Listen, whisper or barge</source>
      <translation>Écouter, souffler ou intervenir</translation>
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Number or SIP address</source>
      <translation>Numéro ou adresse SIP</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Kind of number</source>
      <translation>Type de numéro</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>Supprimer ce numéro</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <source>Mobile</source>
      <translation>Mobile</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Domicile</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
  </context>
  <context>
    <name>NumberRows</name>
    <message>
      <source>Add a number</source>
      <translation>Ajouter un numéro</translation>
    </message>
  </context>
  <context>
    <name>OwnCamera</name>
    <message>
      <source>Your own picture</source>
      <translation>Votre propre image</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Pas de caméra</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Camera starts…</source>
      <translation>La caméra démarre…</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>Caméra allumée</translation>
    </message>
    <message>
      <source>You are seen</source>
      <translation>On vous voit</translation>
    </message>
    <message>
      <source>{state}: turn the camera off</source>
      <translation>{state} : éteindre la caméra</translation>
    </message>
    <message>
      <source>Turn the camera on</source>
      <translation>Allumer la caméra</translation>
    </message>
    <message>
      <source>Turn the camera off</source>
      <translation>Éteindre la caméra</translation>
    </message>
    <message>
      <source>Let the far party see you</source>
      <translation>Se montrer au correspondant</translation>
    </message>
    <message>
      <source>This connection does not show your camera: you are not seen.</source>
      <translation>Cette connexion ne montre pas votre caméra : on ne vous voit pas.</translation>
    </message>
    <message>
      <source>{problem} You are not seen.</source>
      <translation>{problem} On ne vous voit pas.</translation>
    </message>
    <message>
      <source>On hold you are not seen.</source>
      <translation>En attente, on ne vous voit pas.</translation>
    </message>
    <message>
      <source>Your camera is off: you are not seen.</source>
      <translation>Votre caméra est éteinte : on ne vous voit pas.</translation>
    </message>
    <message>
      <source>Asking the far party…</source>
      <translation>Demande au correspondant…</translation>
    </message>
    <message>
      <source>No picture of you leaves yet.</source>
      <translation>Aucune image de vous ne part encore.</translation>
    </message>
    <message>
      <source>Off again on hold, at the end, or when this is out of view.</source>
      <translation>S'éteint en attente, à la fin, ou quand ceci n'est plus visible.</translation>
    </message>
  </context>
  <context>
    <name>PageTab</name>
    <message>
      <source>{page}, {count} new</source>
      <translation>{page}, {count} nouveaux</translation>
    </message>
  </context>
  <context>
    <name>PageTabs</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>PartyVolume</name>
    <message>
      <source>How loud you hear {name}</source>
      <translation>Volume auquel vous entendez {name}</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Silencieux</translation>
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
      <translation>Qualité des 3 dernières minutes</translation>
    </message>
    <message>
      <source>{name} {now} now, {least} to {most} in the last 3 minutes.</source>
      <translation>{name} : {now} maintenant, de {least} à {most} ces 3 dernières minutes.</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>unfolded</source>
      <translation>déplié</translation>
    </message>
    <message>
      <source>folded up</source>
      <translation>replié</translation>
    </message>
  </context>
  <context>
    <name>SessionTableView</name>
    <message>
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
  </context>
  <context>
    <name>StepsView</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step} : fait</translation>
    </message>
    <message>
      <source>{step}: failed</source>
      <translation>{step} : échoué</translation>
    </message>
    <message>
      <source>{step}: now</source>
      <translation>{step} : en cours</translation>
    </message>
  </context>
  <context>
    <name>TileStrip</name>
    <message>
      <source>Figures of the floor</source>
      <translation>Chiffres du plateau</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Keys type the number · hold 0 for +</source>
      <translation>Les touches tapent le numéro · maintenir 0 pour +</translation>
    </message>
    <message>
      <source>Secret: not shown or logged</source>
      <translation>Secret : ni affiché ni consigné</translation>
    </message>
    <message>
      <source>Press or paste tones</source>
      <translation>Appuyez sur des touches ou collez des tonalités</translation>
    </message>
    <message>
      <source>Cancelled: {sent} of {total} sent</source>
      <translation>Annulé : {sent} sur {total} envoyées</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Vous attend</translation>
    </message>
    <message>
      <source>Hears the prompt out</source>
      <translation>Écoute l'annonce jusqu'au bout</translation>
    </message>
    <message>
      <source>At answer</source>
      <translation>Au décrochage</translation>
    </message>
    <message>
      <source>{sent} of {total} sent</source>
      <translation>{sent} sur {total} envoyées</translation>
    </message>
    <message>
      <source>Send {count}?</source>
      <translation>Envoyer {count} ?</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Send the pasted tones</source>
      <translation>Envoyer les tonalités collées</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Send the tones that wait</source>
      <translation>Envoyer les tonalités en attente</translation>
    </message>
    <message>
      <source>Cancel the tones not sent yet</source>
      <translation>Annuler les tonalités pas encore envoyées</translation>
    </message>
    <message>
      <source>No reaction? Send the last tones again by the other method</source>
      <translation>Pas de réaction ? Renvoyer les dernières tonalités par l'autre méthode</translation>
    </message>
    <message>
      <source>Tone macros</source>
      <translation>Macros de tonalités</translation>
    </message>
    <message>
      <source>Show the keys A to D</source>
      <translation>Afficher les touches A à D</translation>
    </message>
    <message>
      <source>Secret: mask tones here and in the log</source>
      <translation>Secret : masquer les tonalités ici et dans le journal</translation>
    </message>
  </context>
  <context>
    <name>WaitingRow</name>
    <message>
      <source>waited {time}</source>
      <translation>a attendu {time}</translation>
    </message>
    <message>
      <source>via {entrance}</source>
      <translation>par {entrance}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Décrocher</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Prendre</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Decline: {name}</source>
      <translation>Refuser : {name}</translation>
    </message>
  </context>
  <context>
    <name>WordsForm</name>
    <message>
      <source>How it went</source>
      <translation>Comment cela s'est passé</translation>
    </message>
    <message>
      <source>Separated by commas</source>
      <translation>Séparées par des virgules</translation>
    </message>
    <message>
      <source>Disposition</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
  </context>
  <context>
    <name>Wiring</name>
    <message>
      <source>caller</source>
      <translation>appelant</translation>
    </message>
  </context>
</TS>
