<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Sentences</name>
    <message>
      <source>No microphone or speaker is connected. Calls still connect, without your sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {0} “{1}” is not connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone is connected: you can listen, but nobody hears you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No speaker is connected: you can speak, but you hear nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use one of 0-9, A-D, * and #.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound system was found. Calls still connect, without your sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound system was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sound system does not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Echo cancelling does not work on this machine. Use a headset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound library is installed: there is no sound on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This call is not ringing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call has already ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call has not been answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link to Daily is not up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The owner token of this profile has expired. Enter a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please mint a new owner token for {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily did not confirm this, so it is not known whether it was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to Daily is interrupted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link to Daily was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody asks for a transfer of this call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recording is not offered with Daily.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily does not carry agents' states.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily does not carry calls for help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures are not shown with Daily.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily did not answer, so it is not known whether this was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily's service and this version of daily-python do not understand each other. Update Softphone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily does not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This call is being transferred already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joined “{0}” as an owner in {1} s. Nobody was called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway accepted the call but did not name it. Update the gateway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This gateway does not say where its SIP side is, so it cannot connect two calls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link was closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway did not answer, so it is not known whether this was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link is not up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link to {0} failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway does not know this command. Update it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} is not trusted. Ask whoever runs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The local gateway cannot be started. Install Softphone again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway's monitor speaks another version. Update Softphone or the gateway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The far party of this call sends no picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway speaks another version. Update Softphone or the gateway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected: the gateway took the key and let us into a room in {0} s. Nobody was called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no connection yet. Wait until the link is up, then dial.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no leg yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it rings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot {0} now: the session is {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot {0}: the session is no longer in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot {0}: the session has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This number is too long. A number has at most 15 digits with its country code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This number has a length that its country does not use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This number is too short to be dialled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The country code is not known. Check the digits behind the +.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other call could not be put on hold, so this was not done. Try again, or hang the other call up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording was not confirmed in time. Look at its lamp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not known whether you are in the room. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway did not confirm that you left; it ends your place soon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not confirmed in time. Look at the board before you repeat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused while secret tones are sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This connection has one way only to send tones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tones were sent in the last seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the party itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose somebody else to send them to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no address book at this address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The directory does not accept the user name or the password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The directory answered {0}, which is not what an address book says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The directory is at {0}. Enter that address if it is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address book is larger than 64 MiB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The directory's answer is not XML.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It sent no contacts at all. Those it sent before are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not answer within {0} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has the port “{0}”, not 1 to 65535</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has {0} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hides a line break or control character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a user part that cannot be used: “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write letters, digits and -_.!~*'()&amp;=+$,;?/ before the @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a password that cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a host name or an IP address after the @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a parameter that cannot be used: “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write + country code and digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is not + and 1 to 15 digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the number as + country code and digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not begin with sip:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write sip:user@host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begins with sips:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use sip: with ;transport=tls if the far side wants encryption.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not begin with tel:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write tel:+1…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds a line break or control character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a header that cannot be used: “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write X-Name=value after the ?.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a value that cannot be used in its header {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Escape it with %XX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a name or a company.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep at most {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose 1 to 9.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has nothing to dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a number first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a number, or remove the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is {1}'s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is there twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no tone to send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter 0-9, *, # or A-D.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has {0} tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send at most {0} at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use only 0-9, A-D, * and #.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use 0-9, *, #, A-D, a comma to pause and a semicolon to wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use 0-9, *, #, A-D, a comma to pause, a semicolon to wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {0} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name fields with letters and digits, for example {PIN}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the macro a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds something that is not a tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use up to {0} plain characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter 0-9, *, #, A-D, and commas to pause.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is no phone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write + country code and digits, for example +4930123.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be reached: no trunk is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set a trunk, or dial a SIP address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begins with nothing that a routing rule sends anywhere: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a rule for this beginning, or one with an empty prefix for all others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes the API key, or a token with a role and without room_name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes the right to {0}, which your role has not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This concerns all teams; it takes an administrator without a team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms of other teams are not yours to make.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is more than your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for {0} at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The API key is not valid here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a supervisor in this room may choose a state for an agent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The API key file {0} is empty. Put the key on its first line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The API key in {0} cannot travel in a header. Use printable ASCII, no spaces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The API key file {0} cannot be read. Check its path and rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new API key cannot be stored in {0}. Check rights and free disk space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The far party is shown another camera already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TLS needs both files: give --tls-cert and --tls-key together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The configuration file {0} cannot be read. Check its path and rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The configuration file {0} is not valid TOML: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The TLS file {0} does not exist. Check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily calls the agents over SIP, and this gateway's SIP port can only be reached from this machine. Give --sip-listen with an address Daily reaches, or sip_address in the file's [daily] table if something in between forwards it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No trunk is set, so phone numbers cannot be called. Start the gateway with --trunk sip:provider.example, or dial a SIP address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has the query parameter {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only names that begin with X- can become headers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a line break or another control character in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %0D, %0A and the like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This leg does not ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial-out is not enabled for this room. Set its property enable_dialout to true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names no config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the id of a config from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>would be config number {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete another one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is given together with starting_after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has a config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update or delete that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This call was forwarded before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No such call is parked here. The caller may have hung up or waited too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call cannot be forwarded now: {0}. It stays parked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the room's config.sip_uri.endpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room has no place for another caller, who goes on waiting. End a session first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This caller does not wait any more. They may have hung up, or somebody else answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>did not take a test call: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer POST requests, one whose body has Test among them, with 200.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the config and make another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has {0} twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name it once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is empty or too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be read as a sound file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use an MP3, WAV, FLAC or OGG file of at most {0} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine is being replaced. Try again in a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room has all of its {0} legs{1}. Hang up one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The leg has not been answered yet; tones can be sent after that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names nobody in this meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a participant_id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SELECT participant, user_id, user_name, joined_at, COALESCE(left_at, ?) - joined_at FROM stays WHERE meeting = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE meetings SET ended_at = ?, max_participants = ? WHERE id = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UPDATE stays SET left_at = ? WHERE meeting = ? AND participant = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only supervisors may be in a room unseen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You were put out of this room for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room is not open now (its nbf or exp says so).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no participant {0} in this room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names nothing in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use an id from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use 16000 or 48000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a frame has {0} bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send {0} bytes: 20 ms of 16-bit mono at {1} Hz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording cannot be written: {0}. Free some disk space or check the rights of the data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording could not be completed: the disk did not take its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording broke off: {0}. The call goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording goes on. Stop it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recording is not finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This link is not valid, or no longer. Ask for a new access-link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the session id of the one to be recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom the layout names is not in the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room is being recorded already. Stop that recording, or give another instanceId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room is not being recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The agent hung up before the caller was put through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room has no place for another caller, who goes on ringing. End a session first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This caller does not ring any more. Somebody else answered, or they hung up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The secret Daily signs its webhooks with is not base64. Copy the hmac of the pinless dial-in config as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This system has no usable keyring, so the secret cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is not signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature is not right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is too old, or its clock or ours is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The timestamp is no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invalid sessionId: {0} is no telephony session of this room now. It may have ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names no room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the id of a room from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a room named {0} exists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is kept for dial-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name a room twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give each room a name of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has {0}, which is no room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is too large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send at most {0} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Port {0} on {1} cannot be opened; another program may use it. Give another --port, or 0 for a free one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The TLS certificate and key cannot be used. Check that they are PEM files and belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose from {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine has no room for another kind of call until it is restarted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine refused to set up an account for this call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is longer than {0} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contains a space or a control character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uses sips:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write sip:user@host;transport=tls instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not an address the engine can call: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has port {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a port from 1 to 65535.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a header named {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only X-... headers can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a line break or control character in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has {0} characters in {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send at most {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asks for transport {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use udp, tcp or tls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asks for encryption {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use srtp=sdes or srtp=dtls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The host {0} cannot be found. Check the address and the name service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no valid IP address: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has the parameter {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only ;transport= and ;srtp= can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as sip:user@host, sip:user@host:port or sip:user@host;transport=tcp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine is being replaced; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine already carries {0} calls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine did not start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The caller has hung up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine could not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call cannot be held now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The far party cannot take over another call. Connect the two here instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call cannot be handed over now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is shown anything on hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call is just being handed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a call with video, once answered, can be shown a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call is just being changed; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The secure connection failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} cannot be checked, because it is an address and not a name. Write the host name that stands in its certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No free port for SIP was found on {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SIP cannot listen on {0} port {1}: {2}. End the program that uses it, or choose another with --sip-listen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The far party does not encrypt the audio.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} cannot be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} has expired. Its owner must renew it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} is not valid yet. Check the clock of this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} is made out to another name, so it may be an impostor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of {0} is signed by nobody this machine trusts. If that is right, set sip_tls_ca to the certificate of its authority.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use 0-9 A-D * #.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call ended before all tones were sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SIP engine did not send the tone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token does not let its owner send a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The permissions of this party do not let it see anybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This socket speaks {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is given alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give updatePermissions, setAudio or eject as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only owners may change their own permissions or who may administrate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only owners may let somebody's audio in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs an owner token, or one that may administrate participants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This needs an owner token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The monitor needs the API key, or an owner token without room_name whose permissions.canAdmin includes participants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your role does not see the floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join the room first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not an object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the parameters by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only supervisors may do this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This socket has joined already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token is for another room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room is not open now; its nbf or exp says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway has a problem of its own; see its log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A frame is one JSON object; batches are not offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A request has jsonrpc "2.0" and a method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A request has no member {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This call has no video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token does not let its owner see this party.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail in {0} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only who joined as a supervisor may: with a token that may administrate participants and has neither presence nor the right to send.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This leg has no audio yet, so there is nothing to measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than {0} tones would wait on this leg. Send the rest later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names no call that could be taken over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline the request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The far party does not ask to be transferred now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has header parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out what follows the question mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the party on this leg itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give somebody else's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the room the leg is in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give another room or address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the leg itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give another leg's sessionId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leads nowhere: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a room that takes dial-in calls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A trunk named {0} is in the gateway's configuration already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trunks cannot be kept. Check the space and the rights of the data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This system has no usable keyring, so the password cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A routing rule names the trunk {0}, which does not exist. Known are {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two trunks are named {0}. Give each a name of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The routing rule for {0} shows {1}, which none of its trunks lets us show. Add it to caller_ids of a trunk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The caller id {0} cannot be presented; the far party sees {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trunk {0} did not take the call: {1}{2}. It goes through {3} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A camera's picture is sent in {0} x {1} pixels, at most {2} frames a second and about {3} kbit/s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The far end does not take video in {0}; the leg is audio only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>would be webhook number {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer POST requests with 200 within a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links cannot be handed to this window: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was not seen within {0} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call was hung up, but its end was not seen; it may still be live.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links were not registered: the registry cannot be written. Ask your administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links were not registered: {0} cannot be written. Check its owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No log file is written: {0}. Free disk space or check the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing stored for “{0}” of the macro “{1}”. Change the macro and enter it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is decided by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever looks after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use letters, digits, - and _, at most 128.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the two capital letters of a country, such as DE, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter 1 to 199 characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write an address and a port, such as 127.0.0.1:0 or 0.0.0.0:5060.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a SIP address such as sip:pbx.example.org, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write 1 to 100 of them, each of at most 60 characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other profile has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the address with https://, such as https://phone.example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the room's address, such as https://team.daily.co/desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the address with https://, as your administrator gave it to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import at most 64 MB at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is neither vCard nor a table with a column “name” or “phone”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file, or name the columns in its first line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it under {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}…” is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program ended before the call did.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no API key for the profile “{0}”. Enter it in Settings, or set {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This system has no usable keyring, so the key is remembered until the program ends. Install or unlock one (for example GNOME Keyring or KWallet) to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting “{0}” cannot be used: {1}. Correct it in {2}, or in its environment variable; defaults apply until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings were not saved: {0}. Free disk space or check {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no profile “{0}”. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile “{0}” is no gateway but Daily's cloud.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is given twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the one here, or the one behind the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gateway sent something this version does not understand; update both to one version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep at most {0} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is empty or only dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the name or id of one thing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server refused the request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server found a field of the request that it cannot use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server could not read the request as JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server knows no such thing; it may have ended or been deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server understood the request but cannot carry it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server got no usable API key; enter the key in the profile's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not accept the API key; check it in the profile's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not allow this with the present key or plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server asks to send fewer requests; wait a moment and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server has a problem of its own; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's answer could not be read; check that the address is the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's address cannot be used; write it like https://host:port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server points elsewhere instead of answering; check the address in the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The API key is empty or holds characters that no key has; enter it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's answer has an unexpected form; check the address in the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server cannot be reached; check the network and the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server did not answer, so it is unknown whether the command took effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server did not answer; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>make a token of {0} characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it under {0}; shorten names and permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token belongs to another domain; ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token is not valid here; ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token has expired; ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The meeting token is not valid yet; wait, or ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as https://host/path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trunks belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Select session {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hang up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold or resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge the calls on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transfer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record, or stop recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch keypad: dial or tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the waiting callers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the ringing pop-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose your state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask a supervisor for help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Board on the full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Softphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandBar</name>
    <message>
      <source>Command bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find an action, contact, call or setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name, a number, or what you want to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not possible now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return: {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Return: {act}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page tab go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>become go do not disturb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play {macro}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tone macro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fill in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings: {section}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcut of “{command}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Choose with the arrow keys; Return then calls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed dial {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contact has the key Ctrl+{key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check its digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last change is taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {file}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} contacts were imported; Undo takes them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The contacts were written to {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Completed with what the file knows besides: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known already: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>favourite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Softphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softphone {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A desktop console for people who work on the phone.
MIT licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About the call with {party}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note to the supervisors, optional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is it about? Supervisors read it at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AudioSetupDialog</name>
    <message>
      <source>Audio settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CloseConfirm</name>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit Softphone?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hang up and quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialOptionsDialog</name>
    <message>
      <source>Options for the next call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send and receive video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio codecs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video codecs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up to 20 of 0–9 A–D * #</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Display name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caller ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frames per second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bit rate, kbit/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ForceStateDialog</name>
    <message>
      <source>Set the state of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason, required</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The agent reads it, and the audit keeps it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MacroDialog</name>
    <message>
      <source>Change tone macro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New tone macro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, pauses a second · ; waits for you · {PIN} is a secret field: its tones are kept in the keyring, and recordings pause while they are sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret tones for {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Rejoin</name>
    <message>
      <source>You are still connected to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softphone ended unexpectedly. The call has gone on since {time}; you are not heard until you rejoin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are still connected to {n} calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softphone ended unexpectedly. These calls go on; you are not heard until you rejoin:
{names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejoin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did the call with {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did {n} calls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alt+1 … Alt+9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial what is in the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press a key of the keypad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move on the keypad, leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys, Tab</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Send &amp;to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, number, SIP address, room, or one of your calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{other} (on your line)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room {room}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} waits on hold while you talk to them. Then you connect the two, talk all three, or go back to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their phone rings while you stay with {name}. When they answer, the two are connected and you are out; the gateway goes on carrying the audio. If they are busy or do not answer, {name} stays with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The phone system of {name} makes the new call itself (SIP REFER), and the gateway is no longer in its path. SIP addresses only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call them first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking for the transfer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} is being called. {name} stays with you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} is ringing. {name} stays with you until they answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} answered. {name} is being connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} is busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} did not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} was not reached in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{to} could not be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is with you again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} wants to transfer you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You would talk to {target} instead. If you accept, they are called now, and {name} leaves when they answer. Without an answer from you it is declined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is blocked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All calls with {address}, their notes and timelines, and this number in the contacts are erased for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} calls were written to {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missed after {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not answered, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answered after {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>talked {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not over yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Hearing</name>
    <message>
      <source>You</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You hear {speaker}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can hear {speaker}, but {speaker} is silent now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You do not hear {speaker}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listener} hears you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listener} can hear you, but you are silent now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listener} does not hear you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listener} hears {speaker}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listener} can hear {speaker}, but {speaker} is silent now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listener} does not hear {speaker}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Softphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a link</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionState</name>
    <message>
      <source>Placing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dialling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incoming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pending</name>
    <message>
      <source>Placing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hanging up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declining</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transferring</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EndReason</name>
    <message>
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unreachable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unavailable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No common codec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EndedBy</name>
    <message>
      <source>you hung up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>they hung up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ended by the network</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinkStatus</name>
    <message>
      <source>Connecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconnecting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link: starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinkState</name>
    <message>
      <source>the backend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected to {backend}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting to {backend}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no link to {backend}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live calls go on at the far side.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AudioRole</name>
    <message>
      <source>Microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Option</name>
    <message>
      <source>a SIP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a phone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a caller ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a display name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a user ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Agents</name>
    <message>
      <source>Not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lunch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Listen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whisper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Barge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A supervisor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} listens. Nobody hears them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has joined the call. Everybody hears them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} whispers to you. The far party does not hear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} whispers to a colleague. The far party does not hear it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardFile</name>
    <message>
      <source>There is no telephone number on this card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The card cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is an address book. Import it in Contacts.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Floor</name>
    <message>
      <source>Available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abandoned today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handle time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supervisors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On hold {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dialing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put on hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transfer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute for this party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmute for this party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hang up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionTableModel</name>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WaitingCallers</name>
    <message>
      <source>Number withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enters a code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hears hold music</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for {room} to start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for the meeting to start</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Resuming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held by them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on hold for {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>muted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held by them too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asks for {to}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {to}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ringing {to}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>connecting to {to}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dial-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dial-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>poor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quality not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss {value} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jitter {value} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RTT {value} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MOS {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} ringing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quality {word}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfferWiring</name>
    <message>
      <source>From the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clipboard holds no text. Copy a number first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AgentButton</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap-up done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} more seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your state: {words}. Press to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{now} → {next}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactForm</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Favourite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block: decline before it rings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the directory “{name}”. Name and numbers are changed there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The selected contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New contact</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>Name, company, number or note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet. Add somebody, or import a vCard or CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the last change back, an import as a whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts (*.vcf *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vCard (*.vcf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the contacts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialOffer</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it into the dial field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not dial (Esc)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialWords</name>
    <message>
      <source>SIP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid {region} number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>then {tones} (, pauses, ; waits for you)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>then {tones}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>then {tones} after {wait} s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialerPanel</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial {number} again (F12)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ready to dial yet. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be dialled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial the last number again (F12)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type, paste or drop a number, tel: or sip: link</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpAlert</name>
    <message>
      <source>{name} asks for help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whisper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whisper to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss the request of {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryDetail</name>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a call to see how it went.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The selected call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial this number again (Return)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the number (Ctrl+C)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about this caller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No events were kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep or change as a contact…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block this caller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase this caller…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TIMELINE</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls you make and take are listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The history is not open yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No call matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the calls found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistorySearch</name>
    <message>
      <source>Name, number, note or tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>12 months</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>IncomingPopup</name>
    <message>
      <source>Incoming call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incoming call from {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>IncomingCard</name>
    <message>
      <source>INCOMING CALL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next incoming call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room {room} · </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silenced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rings on {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sound device: this call rings silently</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeypadPanel</name>
    <message>
      <source>Dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tones to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send {count} tones?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They play one after the other and can be cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogPanePanel</name>
    <message>
      <source>Nothing has been logged yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LOG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the log by text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest level shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only lines of the selected session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the lines shown to a file; telephone numbers are masked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All levels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Info and up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Errors only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No line matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New lines stay in view; click to pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to follow new lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown} of {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log files (*.log *.txt)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MacroMenu</name>
    <message>
      <source>Tone macros</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New macro…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MuteButton</name>
    <message>
      <source>Muting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmuting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone: waiting until it is measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone muted. Press to unmute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone found. Calls still connect; they will not hear you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone live. Press to mute</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeStrip</name>
    <message>
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeCard</name>
    <message>
      <source>Dismiss this notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies what happened and what to change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>{who} can put this right.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OptionsButton</name>
    <message>
      <source>Options</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PracticeNumbers</name>
    <message>
      <source>echo: hear yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>menu: send tones, # ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calls you back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>early media, then answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PCMU only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>declines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rings, no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hangs up after 3 s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepts a transfer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial a number, or wait for a call.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial a number, or try the practice line. It makes real calls and needs no account:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReachButton</name>
    <message>
      <source>Callers reach this room at {addresses}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses of this room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Callers reach this room at:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Click to fill in, double-click to dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial-in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>RECENT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls you end are listed here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MOS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jitter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordButton</name>
    <message>
      <source>Recording paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{state}: stop recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything heard in the room is being written to a file. Click to stop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is written while secret tones are sent; it goes on by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record this room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record everything heard in the room</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SeatPanel</name>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set state…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is your own room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mode}: on its way…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are not in this room. Choose how to join; listening is silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link is down; what is shown may be old.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are heard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody hears you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of text to the agent; no customer sees it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to the agent; customers never see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Barge, and once you are heard, move the call to your own room</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionDetailPanel</name>
    <message>
      <source>Select a session to see its timeline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has happened to this session yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TIMELINE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy all identifiers of this session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WHO HEARS WHOM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QUALITY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IDENTIFIERS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PICTURE</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionHeader</name>
    <message>
      <source>Merge calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring everybody on hold into one conversation with you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove all ended sessions from the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SESSIONS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{used} of {most} lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every call uses one line; calls on hold too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every line is in use: hang up before you dial again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionListPanel</name>
    <message>
      <source>Copy number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy sessionId</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SupervisePage</name>
    <message>
      <source>Group by room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting: {calls}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ungroup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter agents, rooms, numbers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the board</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SupervisedBanner</name>
    <message>
      <source>Dismiss what the supervisor wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supervisor</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Softphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone: choose a device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker: choose a device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{role}: none found. Calls still connect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No speaker found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the system's default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio settings…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WaitingPanel</name>
    <message>
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WAITING — {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting callers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WelcomeCard</name>
    <message>
      <source>First steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can call now: the practice line makes real calls and needs no account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call the practice line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect a team gateway or Daily…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AudioSection</name>
    <message>
      <source>Audio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>microphone speaker ringer headset device test tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ringer volume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring loudness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hear each key you press.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>microphone headset echo noise voice loudness processing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps what your speaker plays from going back. A headset does not need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Echo cancelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowers steady noise, such as a fan, around your voice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise suppression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a quiet voice louder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic gain</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrmSection</name>
    <message>
      <source>Other programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let programs of this computer dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They can also see who is called and who calls. Nothing is let in from other computers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any free one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On 127.0.0.1; enter the same in the other program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web pages that may dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One address a line, such as https://crm.example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairing token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter it in the other program. A new one shuts out all others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting matches.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DirectoriesSection</name>
    <message>
      <source>Directories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a directory…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address books and staff lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their contacts are read and never changed. They stay as they were while a directory cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>carddav ldap contacts directory address book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not renewed since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as of an earlier day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>renewed {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DirectoryForm</name>
    <message>
      <source>Address book (CardDAV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staff list (LDAP)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People are below</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GeneralSection</name>
    <message>
      <source>General</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others in the room see it from the next connection on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country of numbers without +, as two letters such as DE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theme dark light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the next start on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page after the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When a link is clicked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill the number in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask before dialling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For links to phone numbers and SIP addresses in other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All settings as a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without keys and passwords, which stay in the keyring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import export backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were imported. The profile in use stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CallsSection</name>
    <message>
      <source>Calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dialling or answering puts whoever you talk to on hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remind of a hold after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap-up after calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to finish notes before the next caller rings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap-up lasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until you end it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More time at one press</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often it may be extended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disposition required</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap-up does not end before one is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dispositions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a call went, one a line, in the order of the list.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the call history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For ever</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older calls are erased at once. To erase all calls with one caller, use the History page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>retention erase delete</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Front desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token broker of your team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room address and owner token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broker address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>API key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in the system's keyring only, and never shown again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testing…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfilesSection</name>
    <message>
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a team gateway…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add Daily…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gateway team daily api key room token broker test connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where calls are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes effect when you connect again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local SIP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practice line</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message>
      <source>Connect again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{act}: {profile}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gateway on this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily's cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in use</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by the environment variable {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked by your administrator in {file}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShortcutsSection</name>
    <message>
      <source>Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset: {command}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keys shortcut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{keys} belongs to “{command}”. Change that first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{keys} belongs to “{command}” now. Change that first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrunkForm</name>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SIP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So that calls arrive here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted by SDES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted by DTLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RuleForm</name>
    <message>
      <source>Numbers that begin with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go by the trunks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all, in their order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names with commas between; the next is tried when one fails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beginning becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show no number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrunksSection</name>
    <message>
      <source>Trunks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect again now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved. It takes effect when the gateway is started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a trunk…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a rule…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sip provider register password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Routing rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>prefix route</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a number is sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the rules the gateway uses now; nothing is dialled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the next start on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registration failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all trunks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begins with {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shows {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shows no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All numbers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect to {profile}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hang up and connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep trying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{profile} cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to {profile}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SuperviseWiring</name>
    <message>
      <source>Supervise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own room has no SIP address yet, so no call can move there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End this call?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{call} is hung up for the agent and the far party.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the board</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrayIcon</name>
    <message>
      <source>Show Softphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Softphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 missed call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} missed calls</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CallerIdField</name>
    <message>
      <source>As the backend chooses</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CodecOrder</name>
    <message>
      <source>Prefer more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prefer less</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CorrelationStrip</name>
    <message>
      <source>Copy {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeviceChoices</name>
    <message>
      <source>No audio device was found. Calls still connect without sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play a tone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialField</name>
    <message>
      <source>Number or SIP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number or SIP address to dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase the last character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase (hold to erase more)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialKey</name>
    <message>
      <source>Star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0, plus when held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}, centre key</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DialPad</name>
    <message>
      <source>Keypad</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureScreen</name>
    <message>
      <source>Picture of the far party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FarPicture</name>
    <message>
      <source>No camera is in use: you are not seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Agents and calls of the team</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HearingView</name>
    <message>
      <source>Nobody else is in the room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row hears a column: ✓ yes, (✓) nothing to hear now, ✕ no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who hears whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is heard by those with a check mark below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} hears those with a check mark to the right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LineArea</name>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModeSwitch</name>
    <message>
      <source>Listen, whisper or barge</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Number or SIP address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mobile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberRows</name>
    <message>
      <source>Add a number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageTab</name>
    <message>
      <source>{page}, {count} new</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageTabs</name>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PartyVolume</name>
    <message>
      <source>How loud you hear {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QualityPlot</name>
    <message>
      <source>Quality in the last 3 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {now} now, {least} to {most} in the last 3 minutes.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>unfolded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folded up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SessionTableView</name>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepsView</name>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step}: done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step}: failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step}: now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TileStrip</name>
    <message>
      <source>Figures of the floor</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Keys type the number · hold 0 for +</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret: not shown or logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press or paste tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: {sent} of {total} sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sent} of {total} sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send {count}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the pasted tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send the tones that wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel the tones not sent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No reaction? Send the last tones again by the other method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tone macros</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the keys A to D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Secret: mask tones here and in the log</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WaitingRow</name>
    <message>
      <source>waited {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>via {entrance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decline: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WordsForm</name>
    <message>
      <source>How it went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Wiring</name>
    <message>
      <source>caller</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
