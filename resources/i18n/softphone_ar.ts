<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Sentences</name>
    <message>
      <source>No microphone or speaker is connected. Calls still connect, without your sound.</source>
      <translation>لا يوجد ميكروفون ولا سماعة. تتم المكالمات مع ذلك، لكن من دون صوتك.</translation>
    </message>
    <message>
      <source>The {0} “{1}” is not connected.</source>
      <translation>{0} «{1}» غير موصول.</translation>
    </message>
    <message>
      <source>No microphone is connected: you can listen, but nobody hears you.</source>
      <translation>لا يوجد ميكروفون موصول: يمكنك الاستماع، لكن لا أحد يسمعك.</translation>
    </message>
    <message>
      <source>No speaker is connected: you can speak, but you hear nobody.</source>
      <translation>لا توجد سماعة موصولة: يمكنك التحدث، لكنك لا تسمع أحدًا.</translation>
    </message>
    <message>
      <source>is {0}</source>
      <translation>هو {0}</translation>
    </message>
    <message>
      <source>Use one of 0-9, A-D, * and #.</source>
      <translation>استخدم واحدًا من 0-9 أو A-D أو * أو #.</translation>
    </message>
    <message>
      <source>No sound system was found. Calls still connect, without your sound.</source>
      <translation>لم يُعثر على نظام صوت. تتم المكالمات مع ذلك، لكن من دون صوتك.</translation>
    </message>
    <message>
      <source>No sound system was found.</source>
      <translation>لم يُعثر على نظام صوت.</translation>
    </message>
    <message>
      <source>The sound system does not answer.</source>
      <translation>نظام الصوت لا يستجيب.</translation>
    </message>
    <message>
      <source>The microphone is still sending although it is muted.</source>
      <translation>ما زال الميكروفون يرسل مع أنه مكتوم.</translation>
    </message>
    <message>
      <source>Echo cancelling does not work on this machine. Use a headset.</source>
      <translation>إلغاء الصدى لا يعمل على هذا الجهاز. استخدم سماعة رأس.</translation>
    </message>
    <message>
      <source>No sound library is installed: there is no sound on this machine.</source>
      <translation>لا توجد مكتبة صوت مثبتة: لا صوت على هذا الجهاز.</translation>
    </message>
    <message>
      <source>Choose a number, or none.</source>
      <translation>اختر رقمًا أو لا شيء.</translation>
    </message>
    <message>
      <source>cannot be anonymous on Daily</source>
      <translation>لا يمكن أن تكون مجهولة على Daily</translation>
    </message>
    <message>
      <source>This call is not ringing.</source>
      <translation>هذه المكالمة لا ترن.</translation>
    </message>
    <message>
      <source>The call has already ended.</source>
      <translation>انتهت المكالمة من قبل.</translation>
    </message>
    <message>
      <source>The call has not been answered yet.</source>
      <translation>لم يُرد على المكالمة بعد.</translation>
    </message>
    <message>
      <source>The link to Daily is not up.</source>
      <translation>الاتصال بـ Daily غير قائم.</translation>
    </message>
    <message>
      <source>The owner token of this profile has expired. Enter a new one.</source>
      <translation>انتهت صلاحية رمز المالك لهذا الملف. أدخل رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Please mint a new owner token for {0}.</source>
      <translation>الرجاء إصدار رمز مالك جديد لـ {0}.</translation>
    </message>
    <message>
      <source>Daily tells every 15 seconds who is in which room. It tells no agents' states, holds or waiting callers, keeps no past, and cannot tell who a call goes out to.</source>
      <translation>تخبر Daily كل 15 ثانية من في أي غرفة. ولا تخبر بحالات الموظفين ولا بالانتظار ولا بالمتصلين المنتظرين، ولا تحفظ الماضي، ولا يمكنها أن تقول إلى من تخرج المكالمة.</translation>
    </message>
    <message>
      <source>Daily keeps no past of the floor.</source>
      <translation>لا تحفظ Daily ماضي اللوحة.</translation>
    </message>
    <message>
      <source>The floor needs a Daily API key, which this profile does not have.</source>
      <translation>تحتاج اللوحة إلى مفتاح API من Daily، وليس لهذا الملف.</translation>
    </message>
    <message>
      <source>Daily did not confirm this, so it is not known whether it was done.</source>
      <translation>لم تؤكد Daily ذلك، فلا يُعرف هل تم.</translation>
    </message>
    <message>
      <source>The link to Daily was lost.</source>
      <translation>فُقد الاتصال بـ Daily.</translation>
    </message>
    <message>
      <source>The connection to Daily is interrupted.</source>
      <translation>الاتصال بـ Daily متقطع.</translation>
    </message>
    <message>
      <source>The link failed.</source>
      <translation>فشل الاتصال.</translation>
    </message>
    <message>
      <source>Nobody asks for a transfer of this call.</source>
      <translation>لا أحد يطلب تحويل هذه المكالمة.</translation>
    </message>
    <message>
      <source>Recording is not offered with Daily.</source>
      <translation>التسجيل غير متاح مع Daily.</translation>
    </message>
    <message>
      <source>Daily does not carry agents' states.</source>
      <translation>لا تنقل Daily حالات الموظفين.</translation>
    </message>
    <message>
      <source>Daily does not carry calls for help.</source>
      <translation>لا تنقل Daily طلبات المساعدة.</translation>
    </message>
    <message>
      <source>Pictures are not shown with Daily.</source>
      <translation>لا تُعرض الصور مع Daily.</translation>
    </message>
    <message>
      <source>The camera is not offered with Daily.</source>
      <translation>الكاميرا غير متاحة مع Daily.</translation>
    </message>
    <message>
      <source>This room may not dial out.</source>
      <translation>لا يجوز لهذه الغرفة الاتصال بالخارج.</translation>
    </message>
    <message>
      <source>Set the room property enable_dialout to true (POST /rooms/:name), then rejoin the room.</source>
      <translation>اجعل خاصية الغرفة enable_dialout مساوية true (POST /rooms/:name)، ثم ادخل الغرفة من جديد.</translation>
    </message>
    <message>
      <source>Daily has not approved this account for calls to phone numbers. SIP addresses may work.</source>
      <translation>لم توافق Daily على اتصال هذا الحساب بأرقام الهاتف. قد تعمل عناوين SIP.</translation>
    </message>
    <message>
      <source>Ask Daily to approve phone dial-out for the domain, and buy at least one phone number.</source>
      <translation>اطلب من Daily الموافقة على الاتصال الهاتفي للنطاق، واشترِ رقم هاتف واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>The plan of this Daily account does not include dial-out.</source>
      <translation>لا تشمل خطة حساب Daily هذا الاتصال الصادر.</translation>
    </message>
    <message>
      <source>Move the account to a plan with dial-out and put a payment card on file.</source>
      <translation>انقل الحساب إلى خطة فيها اتصال صادر وسجّل بطاقة دفع.</translation>
    </message>
    <message>
      <source>Daily does not let this account dial numbers of this country.</source>
      <translation>لا تسمح Daily لهذا الحساب بطلب أرقام هذا البلد.</translation>
    </message>
    <message>
      <source>Enable international dial-out for the domain, and for the country that was dialled.</source>
      <translation>فعّل الاتصال الدولي للنطاق وللبلد المطلوب.</translation>
    </message>
    <message>
      <source>Only an owner of the room may do this, and you joined without an owner token.</source>
      <translation>لا يجوز هذا إلا لمالك الغرفة، وقد دخلت دون رمز مالك.</translation>
    </message>
    <message>
      <source>Mint meeting tokens with is_owner: true for the people who dial.</source>
      <translation>أصدر رموز اجتماع فيها is_owner: true لمن يطلبون.</translation>
    </message>
    <message>
      <source>The room has as many phone calls as Daily allows. End one, then dial again.</source>
      <translation>في الغرفة من المكالمات ما تسمح به Daily. أنهِ واحدة ثم اطلب من جديد.</translation>
    </message>
    <message>
      <source>Ask Daily to raise max_sip_pstn_sessions_per_room (5 by default); every SIP endpoint a room reserves for callers counts too.</source>
      <translation>اطلب من Daily رفع max_sip_pstn_sessions_per_room (5 افتراضيًا)؛ وكل طرف SIP تحجزه غرفة للمتصلين محسوب أيضًا.</translation>
    </message>
    <message>
      <source>Dial-out is not permitted in this room.</source>
      <translation>الاتصال الصادر غير مسموح في هذه الغرفة.</translation>
    </message>
    <message>
      <source>Check the room property enable_dialout, that the operator's token is an owner's, and that the domain is approved for phone dial-out.</source>
      <translation>راجع خاصية الغرفة enable_dialout، وأن الرمز رمز مالك، وأن النطاق موافق عليه للاتصال الهاتفي.</translation>
    </message>
    <message>
      <source>Daily is still dialling this destination. Wait until it answers or hang it up first.</source>
      <translation>ما زالت Daily تطلب هذه الوجهة. انتظر الرد أو أنهها أولًا.</translation>
    </message>
    <message>
      <source>Daily has no free line or server for this right now. Try again in a moment.</source>
      <translation>ليس لدى Daily خط حر لهذا الآن. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>See status.daily.co; if it lasts, send Daily this text.</source>
      <translation>انظر status.daily.co؛ فإن طال الأمر فأرسل هذا النص إلى Daily.</translation>
    </message>
    <message>
      <source>The room is full.</source>
      <translation>الغرفة ممتلئة.</translation>
    </message>
    <message>
      <source>Raise the room property max_participants, or let people leave.</source>
      <translation>ارفع خاصية الغرفة max_participants، أو دع أحدًا يغادر.</translation>
    </message>
    <message>
      <source>The room has expired.</source>
      <translation>انتهت صلاحية الغرفة.</translation>
    </message>
    <message>
      <source>Make a new room, or move the room property exp to a later time.</source>
      <translation>أنشئ غرفة جديدة، أو أخّر خاصية الغرفة exp.</translation>
    </message>
    <message>
      <source>The room is not open yet.</source>
      <translation>لم تُفتح الغرفة بعد.</translation>
    </message>
    <message>
      <source>Move the room property nbf to an earlier time.</source>
      <translation>قدّم خاصية الغرفة nbf.</translation>
    </message>
    <message>
      <source>Daily knows no such room. Check its address.</source>
      <translation>لا تعرف Daily غرفة كهذه. راجع عنوانها.</translation>
    </message>
    <message>
      <source>Check that the room exists and was not deleted.</source>
      <translation>تأكد أن الغرفة موجودة ولم تُحذف.</translation>
    </message>
    <message>
      <source>Daily does not accept the meeting token; it may have expired or be another room's.</source>
      <translation>لا تقبل Daily رمز الاجتماع؛ ربما انتهت صلاحيته أو كان لغرفة أخرى.</translation>
    </message>
    <message>
      <source>Mint a new owner token for this room.</source>
      <translation>أصدر رمز مالك جديدًا لهذه الغرفة.</translation>
    </message>
    <message>
      <source>Daily no longer knows this call.</source>
      <translation>لم تعد Daily تعرف هذه المكالمة.</translation>
    </message>
    <message>
      <source>Daily cannot be reached. Check the network and whether a firewall lets it through.</source>
      <translation>لا يمكن الوصول إلى Daily. راجع الشبكة وهل يسمح لها جدار الحماية.</translation>
    </message>
    <message>
      <source>Daily did not answer, so it is not known whether this was done.</source>
      <translation>لم ترد Daily، فلا يُعرف هل تم ذلك.</translation>
    </message>
    <message>
      <source>Daily's service and this version of daily-python do not understand each other. Update Softphone.</source>
      <translation>خدمة Daily وهذا الإصدار من daily-python لا يتفاهمان. حدّث Softphone.</translation>
    </message>
    <message>
      <source>Daily does not answer.</source>
      <translation>Daily لا ترد.</translation>
    </message>
    <message>
      <source>Daily refused a request.</source>
      <translation>رفضت Daily طلبًا.</translation>
    </message>
    <message>
      <source>Daily named no SIP addresses for the room in which the two were to meet.</source>
      <translation>لم تذكر Daily عناوين SIP للغرفة التي يلتقي فيها الاثنان.</translation>
    </message>
    <message>
      <source>Daily did not confirm that the customer cannot hear you, so you stay silent.</source>
      <translation>لم تؤكد Daily أن العميل لا يسمعك، فتبقى صامتًا.</translation>
    </message>
    <message>
      <source>This call is being transferred already.</source>
      <translation>يجري تحويل هذه المكالمة بالفعل.</translation>
    </message>
    <message>
      <source>Joined “{0}” as an owner in {1} s. Nobody was called.</source>
      <translation>تم الدخول إلى «{0}» بصفة مالك خلال {1} ث. لم يُتصل بأحد.</translation>
    </message>
    <message>
      <source>The gateway accepted the call but did not name it. Update the gateway.</source>
      <translation>قبلت البوابة المكالمة لكنها لم تسمّها. حدّث البوابة.</translation>
    </message>
    <message>
      <source>This gateway does not say where its SIP side is, so it cannot connect two calls.</source>
      <translation>لا تذكر هذه البوابة أين جانبها SIP، فلا يمكنها وصل مكالمتين.</translation>
    </message>
    <message>
      <source>The gateway speaks of the camera in another way. Update both.</source>
      <translation>تتكلم البوابة عن الكاميرا بطريقة أخرى. حدّث كليهما.</translation>
    </message>
    <message>
      <source>The far party of this call cannot be shown a picture now.</source>
      <translation>لا يمكن أن تُعرض صورة على الطرف الآخر في هذه المكالمة الآن.</translation>
    </message>
    <message>
      <source>The log says why.</source>
      <translation>السجل يذكر السبب.</translation>
    </message>
    <message>
      <source>The link is not up.</source>
      <translation>الاتصال غير قائم.</translation>
    </message>
    <message>
      <source>The link was closed.</source>
      <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
      <source>The connection was lost.</source>
      <translation>فُقد الاتصال.</translation>
    </message>
    <message>
      <source>The gateway did not answer, so it is not known whether this was done.</source>
      <translation>لم ترد البوابة، فلا يُعرف هل تم ذلك.</translation>
    </message>
    <message>
      <source>The link to {0} failed.</source>
      <translation>فشل الاتصال بـ {0}.</translation>
    </message>
    <message>
      <source>The gateway does not know this command. Update it.</source>
      <translation>لا تعرف البوابة هذا الأمر. حدّثها.</translation>
    </message>
    <message>
      <source>Change it and try again.</source>
      <translation>غيّره وحاول مجددًا.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not trusted. Ask whoever runs it.</source>
      <translation>شهادة {0} غير موثوقة. اسأل من يديرها.</translation>
    </message>
    <message>
      <source>The local gateway cannot be started. Install Softphone again.</source>
      <translation>لا يمكن بدء البوابة المحلية. أعد تثبيت Softphone.</translation>
    </message>
    <message>
      <source>The gateway's monitor speaks another version. Update Softphone or the gateway.</source>
      <translation>مراقب البوابة يتكلم إصدارًا آخر. حدّث Softphone أو البوابة.</translation>
    </message>
    <message>
      <source>The far party of this call sends no picture.</source>
      <translation>الطرف الآخر في هذه المكالمة لا يرسل صورة.</translation>
    </message>
    <message>
      <source>The gateway speaks another version. Update Softphone or the gateway.</source>
      <translation>البوابة تتكلم إصدارًا آخر. حدّث Softphone أو البوابة.</translation>
    </message>
    <message>
      <source>Connected: the gateway took the key and let us into a room in {0} s. Nobody was called.</source>
      <translation>متصل: قبلت البوابة المفتاح وأدخلتنا غرفة خلال {0} ث. لم يُتصل بأحد.</translation>
    </message>
    <message>
      <source>The camera was turned off again.</source>
      <translation>أُطفئت الكاميرا من جديد.</translation>
    </message>
    <message>
      <source>This installation has no camera support. Install softphone[camera].</source>
      <translation>لا يدعم هذا التثبيت الكاميرا. ثبّت softphone[camera].</translation>
    </message>
    <message>
      <source>No camera is connected.</source>
      <translation>لا كاميرا موصولة.</translation>
    </message>
    <message>
      <source>Your supervisors were told that you need help.</source>
      <translation>أُبلغ مشرفوك أنك تحتاج مساعدة.</translation>
    </message>
    <message>
      <source>There is nobody to bring into the conversation.</source>
      <translation>لا أحد يمكن ضمه إلى المحادثة.</translation>
    </message>
    <message>
      <source>There is nobody to connect.</source>
      <translation>لا أحد يمكن وصله.</translation>
    </message>
    <message>
      <source>The {0} was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>لم يُؤكد {0} في الوقت المناسب؛ والنتيجة مجهولة. يجري تحديث القائمة.</translation>
    </message>
    <message>
      <source>Cannot {0} now: the session is {1}.</source>
      <translation>لا يمكن {0} الآن: الجلسة {1}.</translation>
    </message>
    <message>
      <source>There is no connection yet. Wait until the link is up, then dial.</source>
      <translation>لا يوجد اتصال بعد. انتظر حتى يقوم ثم اطلب.</translation>
    </message>
    <message>
      <source>has no leg yet</source>
      <translation>ليس له خط بعد</translation>
    </message>
    <message>
      <source>Wait until it rings.</source>
      <translation>انتظر حتى يرن.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session is no longer in the list.</source>
      <translation>لا يمكن {0}: لم تعد الجلسة في القائمة.</translation>
    </message>
    <message>
      <source>Cannot {0}: the session has ended.</source>
      <translation>لا يمكن {0}: انتهت الجلسة.</translation>
    </message>
    <message>
      <source>This caller is on the block list.</source>
      <translation>هذا المتصل في قائمة الحظر.</translation>
    </message>
    <message>
      <source>This number is too long. A number has at most 15 digits with its country code.</source>
      <translation>هذا الرقم طويل جدًا. للرقم 15 خانة على الأكثر مع رمز البلد.</translation>
    </message>
    <message>
      <source>This number has a length that its country does not use.</source>
      <translation>طول هذا الرقم لا يستخدمه بلده.</translation>
    </message>
    <message>
      <source>This number is too short to be dialled.</source>
      <translation>هذا الرقم أقصر من أن يُطلب.</translation>
    </message>
    <message>
      <source>The country code is not known. Check the digits behind the +.</source>
      <translation>رمز البلد غير معروف. راجع الخانات بعد +.</translation>
    </message>
    <message>
      <source>Service codes such as *97 are not phone numbers. Dial them as sip:*97@host.</source>
      <translation>رموز الخدمة مثل *97 ليست أرقام هاتف. اطلبها هكذا sip:*97@host.</translation>
    </message>
    <message>
      <source>Emergency numbers cannot be dialled from here. Use a telephone.</source>
      <translation>لا يمكن طلب أرقام الطوارئ من هنا. استخدم هاتفًا.</translation>
    </message>
    <message>
      <source>This number has words behind it. Remove them.</source>
      <translation>خلف هذا الرقم كلمات. أزلها.</translation>
    </message>
    <message>
      <source>This number lacks its area code. Add it in front.</source>
      <translation>ينقص هذا الرقم رمز المنطقة. أضفه في أوله.</translation>
    </message>
    <message>
      <source>This number is not complete. Enter + country code and number.</source>
      <translation>هذا الرقم غير كامل. أدخل + ثم رمز البلد والرقم.</translation>
    </message>
    <message>
      <source>Begin with + and the country code, or choose a region.</source>
      <translation>ابدأ بـ + ورمز البلد، أو اختر منطقة.</translation>
    </message>
    <message>
      <source>A link that begins with {0}: cannot be dialled. Write sip:user@host.</source>
      <translation>لا يمكن طلب رابط يبدأ بـ {0}:. اكتب sip:user@host.</translation>
    </message>
    <message>
      <source>This is neither a number nor a SIP address. Write digits, or sip:user@host.</source>
      <translation>هذا ليس رقمًا ولا عنوان SIP. اكتب أرقامًا أو sip:user@host.</translation>
    </message>
    <message>
      <source>No such number is known to be in use, but it can be dialled.</source>
      <translation>لا يُعرف أن هذا الرقم مستخدم، لكن يمكن طلبه.</translation>
    </message>
    <message>
      <source>The country code is not known, but it can be dialled.</source>
      <translation>رمز البلد غير معروف، لكن يمكن طلب الرقم.</translation>
    </message>
    <message>
      <source>The dial-out was not confirmed in time; its outcome is unknown. The list is being brought up to date.</source>
      <translation>لم يُؤكد الاتصال في الوقت المناسب؛ والنتيجة مجهولة. يجري تحديث القائمة.</translation>
    </message>
    <message>
      <source>The other call could not be put on hold, so this was not done. Try again, or hang the other call up.</source>
      <translation>تعذر وضع المكالمة الأخرى قيد الانتظار، فلم يتم هذا. حاول مجددًا أو أنهِ المكالمة الأخرى.</translation>
    </message>
    <message>
      <source>The link is back, and your calls were kept.</source>
      <translation>عاد الاتصال، وبقيت مكالماتك.</translation>
    </message>
    <message>
      <source>The link is back, but your calls were lost meanwhile.</source>
      <translation>عاد الاتصال، لكن مكالماتك ضاعت في أثناء ذلك.</translation>
    </message>
    <message>
      <source>The link is back. Calls kept: {0}, lost: {1}.</source>
      <translation>عاد الاتصال. مكالمات بقيت: {0}، وضاعت: {1}.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The calls go on.</source>
      <translation>انقطع التسجيل: {0}. المكالمات مستمرة.</translation>
    </message>
    <message>
      <source>The recording was not confirmed in time. Look at its lamp.</source>
      <translation>لم يُؤكد التسجيل في الوقت المناسب. انظر إلى مؤشره.</translation>
    </message>
    <message>
      <source>Listen to a call of that room first.</source>
      <translation>استمع أولًا إلى مكالمة في تلك الغرفة.</translation>
    </message>
    <message>
      <source>It is not known whether you are in the room. Try again.</source>
      <translation>لا يُعرف هل أنت في الغرفة. حاول مجددًا.</translation>
    </message>
    <message>
      <source>The gateway did not confirm that you left; it ends your place soon.</source>
      <translation>لم تؤكد البوابة خروجك؛ ستُخلي مكانك قريبًا.</translation>
    </message>
    <message>
      <source>It was not confirmed in time. Look at the board before you repeat.</source>
      <translation>لم يُؤكد في الوقت المناسب. انظر إلى اللوحة قبل أن تكرر.</translation>
    </message>
    <message>
      <source>The session ended.</source>
      <translation>انتهت الجلسة.</translation>
    </message>
    <message>
      <source>Caller withheld the number.</source>
      <translation>حجب المتصل رقمه.</translation>
    </message>
    <message>
      <source>Paused while secret tones are sent.</source>
      <translation>متوقف مؤقتًا أثناء إرسال النغمات السرية.</translation>
    </message>
    <message>
      <source>Goes on.</source>
      <translation>يستمر.</translation>
    </message>
    <message>
      <source>The far end rings.</source>
      <translation>يرن عند الطرف الآخر.</translation>
    </message>
    <message>
      <source>The far party answered.</source>
      <translation>رد الطرف الآخر.</translation>
    </message>
    <message>
      <source>This connection has one way only to send tones.</source>
      <translation>لهذا الاتصال طريقة واحدة فقط لإرسال النغمات.</translation>
    </message>
    <message>
      <source>No tones were sent in the last seconds.</source>
      <translation>لم تُرسل نغمات في الثواني الأخيرة.</translation>
    </message>
    <message>
      <source>The tones were not confirmed in time; some may not have been sent. The rest was dropped.</source>
      <translation>لم تُؤكد النغمات في الوقت المناسب؛ ربما لم يُرسل بعضها. أُسقط الباقي.</translation>
    </message>
    <message>
      <source>is the party itself</source>
      <translation>هو الطرف نفسه</translation>
    </message>
    <message>
      <source>Choose somebody else to send them to.</source>
      <translation>اختر شخصًا آخر وجهةً.</translation>
    </message>
    <message>
      <source>The request to be sent to {0} was refused.</source>
      <translation>رُفض طلب التحويل إلى {0}.</translation>
    </message>
    <message>
      <source>There is no number.</source>
      <translation>لا يوجد رقم.</translation>
    </message>
    <message>
      <source>Open a WebSocket.</source>
      <translation>افتح WebSocket.</translation>
    </message>
    <message>
      <source>Other programs cannot reach this window: port {0} is taken. Choose another one in Settings.</source>
      <translation>لا تصل البرامج الأخرى إلى هذه النافذة: المنفذ {0} مشغول. اختر غيره في الإعدادات.</translation>
    </message>
    <message>
      <source>There is no address book at this address.</source>
      <translation>لا يوجد دفتر عناوين في هذا العنوان.</translation>
    </message>
    <message>
      <source>The directory does not accept the user name or the password.</source>
      <translation>لا يقبل الدليل اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
      <source>The directory answered {0}, which is not what an address book says.</source>
      <translation>أجاب الدليل بـ {0}، وليس هذا ما يقوله دفتر عناوين.</translation>
    </message>
    <message>
      <source>The directory is at {0}. Enter that address if it is yours.</source>
      <translation>الدليل موجود في {0}. أدخل ذلك العنوان إن كان لك.</translation>
    </message>
    <message>
      <source>The address book is larger than 64 MiB.</source>
      <translation>دفتر العناوين أكبر من 64 MiB.</translation>
    </message>
    <message>
      <source>The directory's answer is not XML.</source>
      <translation>جواب الدليل ليس XML.</translation>
    </message>
    <message>
      <source>It sent no contacts at all. Those it sent before are kept.</source>
      <translation>لم يرسل أي جهة اتصال. تبقى الجهات التي أرسلها سابقًا.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other directory has.</source>
      <translation>أدخل اسمًا من 1 إلى 60 حرفًا ليس لدليل آخر.</translation>
    </message>
    <message>
      <source>Enter an address such as https://cloud.example.org/dav or ldaps://ldap.example.org.</source>
      <translation>أدخل عنوانًا مثل https://cloud.example.org/dav أو ldaps://ldap.example.org.</translation>
    </message>
    <message>
      <source>Enter at most 1000 characters, such as ou=people,dc=example,dc=org.</source>
      <translation>أدخل 1000 حرف على الأكثر، مثل ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
      <source>is taken</source>
      <translation>مستخدم من قبل</translation>
    </message>
    <message>
      <source>Choose another.</source>
      <translation>اختر غيره.</translation>
    </message>
    <message>
      <source>It did not answer within {0} s.</source>
      <translation>لم يرد خلال {0} ث.</translation>
    </message>
    <message>
      <source>Enter something else.</source>
      <translation>أدخل شيئًا آخر.</translation>
    </message>
    <message>
      <source>has the port “{0}”, not 1 to 65535</source>
      <translation>له المنفذ «{0}» وليس من 1 إلى 65535</translation>
    </message>
    <message>
      <source>Correct or remove it.</source>
      <translation>صححه أو أزله.</translation>
    </message>
    <message>
      <source>has {0} characters</source>
      <translation>فيه {0} حرفًا</translation>
    </message>
    <message>
      <source>Use at most {0}.</source>
      <translation>استخدم {0} على الأكثر.</translation>
    </message>
    <message>
      <source>hides a line break or control character</source>
      <translation>يخفي فاصل سطر أو حرف تحكم</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>أزله.</translation>
    </message>
    <message>
      <source>has a user part that cannot be used: “{0}”</source>
      <translation>جزء المستخدم فيه غير صالح: «{0}»</translation>
    </message>
    <message>
      <source>Write letters, digits and -_.!~*'()&amp;=+$,;?/ before the @.</source>
      <translation>اكتب حروفًا وأرقامًا و -_.!~*'()&amp;=+$,;?/ قبل @.</translation>
    </message>
    <message>
      <source>has a password that cannot be used</source>
      <translation>كلمة المرور فيه غير صالحة</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>اتركه.</translation>
    </message>
    <message>
      <source>Write a host name or an IP address after the @.</source>
      <translation>اكتب اسم مضيف أو عنوان IP بعد @.</translation>
    </message>
    <message>
      <source>has a parameter that cannot be used: “{0}”</source>
      <translation>فيه معامل غير صالح: «{0}»</translation>
    </message>
    <message>
      <source>Write + country code and digits.</source>
      <translation>اكتب + ثم رمز البلد والأرقام.</translation>
    </message>
    <message>
      <source>“{0}” is not + and 1 to 15 digits</source>
      <translation>«{0}» ليس + متبوعًا بـ 1 إلى 15 رقمًا</translation>
    </message>
    <message>
      <source>Write the number as + country code and digits.</source>
      <translation>اكتب الرقم على شكل + ثم رمز البلد والأرقام.</translation>
    </message>
    <message>
      <source>does not begin with sip:</source>
      <translation>لا يبدأ بـ sip:</translation>
    </message>
    <message>
      <source>Write sip:user@host.</source>
      <translation>اكتب sip:user@host.</translation>
    </message>
    <message>
      <source>begins with sips:</source>
      <translation>يبدأ بـ sips:</translation>
    </message>
    <message>
      <source>Use sip: with ;transport=tls if the far side wants encryption.</source>
      <translation>استخدم sip: مع ;transport=tls إن أراد الطرف الآخر التشفير.</translation>
    </message>
    <message>
      <source>does not begin with tel:</source>
      <translation>لا يبدأ بـ tel:</translation>
    </message>
    <message>
      <source>Write tel:+1…</source>
      <translation>اكتب tel:+1…</translation>
    </message>
    <message>
      <source>holds a line break or control character</source>
      <translation>يحوي فاصل سطر أو حرف تحكم</translation>
    </message>
    <message>
      <source>has a header that cannot be used: “{0}”</source>
      <translation>فيه ترويسة غير صالحة: «{0}»</translation>
    </message>
    <message>
      <source>Write X-Name=value after the ?.</source>
      <translation>اكتب X-Name=value بعد ?.</translation>
    </message>
    <message>
      <source>has a value that cannot be used in its header {0}</source>
      <translation>في ترويسته {0} قيمة غير صالحة</translation>
    </message>
    <message>
      <source>Escape it with %XX.</source>
      <translation>اكتبه على شكل %XX.</translation>
    </message>
    <message>
      <source>Enter one number.</source>
      <translation>أدخل رقمًا واحدًا.</translation>
    </message>
    <message>
      <source>Enter a number.</source>
      <translation>أدخل عددًا.</translation>
    </message>
    <message>
      <source>Put the + first, or enter one number only.</source>
      <translation>ضع + في البداية، أو أدخل رقمًا واحدًا فقط.</translation>
    </message>
    <message>
      <source>Enter one number only.</source>
      <translation>أدخل رقمًا واحدًا فقط.</translation>
    </message>
    <message>
      <source>Enter digits only, or a SIP address.</source>
      <translation>أدخل أرقامًا فقط، أو عنوان SIP.</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>Enter a name or a company.</source>
      <translation>أدخل اسمًا أو شركة.</translation>
    </message>
    <message>
      <source>Keep at most {0}.</source>
      <translation>احتفظ بـ {0} على الأكثر.</translation>
    </message>
    <message>
      <source>Choose 1 to 9.</source>
      <translation>اختر من 1 إلى 9.</translation>
    </message>
    <message>
      <source>has nothing to dial</source>
      <translation>ليس فيه ما يُطلب</translation>
    </message>
    <message>
      <source>Enter a number first.</source>
      <translation>أدخل رقمًا أولًا.</translation>
    </message>
    <message>
      <source>Enter a number, or remove the line.</source>
      <translation>أدخل رقمًا أو أزل السطر.</translation>
    </message>
    <message>
      <source>{0} is {1}'s</source>
      <translation>{0} يخص {1}</translation>
    </message>
    <message>
      <source>is too long</source>
      <translation>طويل جدًا</translation>
    </message>
    <message>
      <source>is there twice</source>
      <translation>موجود مرتين</translation>
    </message>
    <message>
      <source>Remove one of them.</source>
      <translation>أزل أحدهما.</translation>
    </message>
    <message>
      <source>has no tone to send</source>
      <translation>ليس فيه نغمة تُرسل</translation>
    </message>
    <message>
      <source>Enter 0-9, *, # or A-D.</source>
      <translation>أدخل 0-9 أو * أو # أو A-D.</translation>
    </message>
    <message>
      <source>has {0} tones</source>
      <translation>فيه {0} نغمة</translation>
    </message>
    <message>
      <source>Send at most {0} at a time.</source>
      <translation>أرسل {0} على الأكثر في المرة.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D, * and #.</source>
      <translation>استخدم 0-9 و A-D و * و # فقط.</translation>
    </message>
    <message>
      <source>Use 0-9, *, #, A-D, a comma to pause, a semicolon to wait and a tilde to wait for the end of a prompt.</source>
      <translation>استخدم 0-9 و * و # و A-D، وفاصلة للتوقف، وفاصلة منقوطة للانتظار، وعلامة ~ لانتظار نهاية الرسالة الصوتية.</translation>
    </message>
    <message>
      <source>Use at most {0} characters.</source>
      <translation>استخدم {0} حرفًا على الأكثر.</translation>
    </message>
    <message>
      <source>Name fields with letters and digits, for example {PIN}.</source>
      <translation>سمِّ الحقول بحروف وأرقام، مثل {PIN}.</translation>
    </message>
    <message>
      <source>Give the macro a name.</source>
      <translation>أعطِ الماكرو اسمًا.</translation>
    </message>
    <message>
      <source>Enter 0-9, *, #, A-D, and commas to pause.</source>
      <translation>أدخل 0-9 و * و # و A-D وفواصل للتوقف.</translation>
    </message>
    <message>
      <source>holds something that is not a tone</source>
      <translation>يحوي ما ليس نغمة</translation>
    </message>
    <message>
      <source>Use up to {0} plain characters.</source>
      <translation>استخدم حتى {0} حرفًا بسيطًا.</translation>
    </message>
    <message>
      <source>is no phone number</source>
      <translation>ليس رقم هاتف</translation>
    </message>
    <message>
      <source>Write + country code and digits, for example +4930123.</source>
      <translation>اكتب + ثم رمز البلد والأرقام، مثل +4930123.</translation>
    </message>
    <message>
      <source>cannot be reached: no trunk is set</source>
      <translation>لا يمكن الوصول إليه: لا يوجد خط ربط مضبوط</translation>
    </message>
    <message>
      <source>Set a trunk, or dial a SIP address.</source>
      <translation>اضبط خط ربط، أو اطلب عنوان SIP.</translation>
    </message>
    <message>
      <source>begins with nothing that a routing rule sends anywhere: {0}</source>
      <translation>لا يبدأ بما ترسله قاعدة توجيه إلى أي مكان: {0}</translation>
    </message>
    <message>
      <source>Add a rule for this beginning, or one with an empty prefix for all others.</source>
      <translation>أضف قاعدة لهذه البداية، أو قاعدة ببادئة فارغة لكل ما عداها.</translation>
    </message>
    <message>
      <source>is not a timeline that Softphone has saved</source>
      <translation>ليس خطًا زمنيًا حفظه Softphone</translation>
    </message>
    <message>
      <source>Choose a file that ends in .timeline.json.</source>
      <translation>اختر ملفًا ينتهي بـ .timeline.json.</translation>
    </message>
    <message>
      <source>Use {0}.</source>
      <translation>استخدم {0}.</translation>
    </message>
    <message>
      <source>Write blanks as %20.</source>
      <translation>اكتب المسافات %20.</translation>
    </message>
    <message>
      <source>Write the whole address.</source>
      <translation>اكتب العنوان كاملًا.</translation>
    </message>
    <message>
      <source>Write the host out.</source>
      <translation>اكتب المضيف كاملًا.</translation>
    </message>
    <message>
      <source>Add it to the allowed hosts.</source>
      <translation>أضفه إلى المضيفين المسموح بهم.</translation>
    </message>
    <message>
      <source>Write something like https://crm.example.org/find.</source>
      <translation>اكتب مثل https://crm.example.org/find.</translation>
    </message>
    <message>
      <source>The backend no longer has this leg.</source>
      <translation>لم يعد لدى الخدمة هذا الخط.</translation>
    </message>
    <message>
      <source>There is no room named {0}.</source>
      <translation>لا توجد غرفة باسم {0}.</translation>
    </message>
    <message>
      <source>is more than your own</source>
      <translation>أكثر مما لديك</translation>
    </message>
    <message>
      <source>Ask for {0} at most.</source>
      <translation>اطلب {0} على الأكثر.</translation>
    </message>
    <message>
      <source>is not yours</source>
      <translation>ليس لك</translation>
    </message>
    <message>
      <source>This takes the API key, or a token with a role and without room_name.</source>
      <translation>يتطلب هذا مفتاح API، أو رمزًا له دور ومن دون room_name.</translation>
    </message>
    <message>
      <source>This takes the right to {0}, which your role has not.</source>
      <translation>يتطلب هذا الحق {0}، وليس لدورك.</translation>
    </message>
    <message>
      <source>This concerns all teams; it takes an administrator without a team.</source>
      <translation>يخص هذا كل الفرق؛ ويتطلب مديرًا من دون فريق.</translation>
    </message>
    <message>
      <source>Rooms of other teams are not yours to make.</source>
      <translation>ليس لك أن تنشئ غرف فرق أخرى.</translation>
    </message>
    <message>
      <source>The API key is not valid here.</source>
      <translation>مفتاح API غير صالح هنا.</translation>
    </message>
    <message>
      <source>Only a supervisor in this room may choose a state for an agent.</source>
      <translation>لا يجوز إلا لمشرف في هذه الغرفة أن يختار حالة موظف.</translation>
    </message>
    <message>
      <source>The API key file {0} is empty. Put the key on its first line.</source>
      <translation>ملف مفتاح API {0} فارغ. ضع المفتاح في سطره الأول.</translation>
    </message>
    <message>
      <source>The API key in {0} cannot travel in a header. Use printable ASCII, no spaces.</source>
      <translation>مفتاح API في {0} لا يصلح لترويسة. استخدم ASCII قابلًا للطباعة بلا مسافات.</translation>
    </message>
    <message>
      <source>The API key file {0} cannot be read. Check its path and rights.</source>
      <translation>تتعذر قراءة ملف مفتاح API {0}. راجع مساره وصلاحياته.</translation>
    </message>
    <message>
      <source>A new API key cannot be stored in {0}. Check rights and free disk space.</source>
      <translation>يتعذر حفظ مفتاح API جديد في {0}. راجع الصلاحيات والمساحة الحرة.</translation>
    </message>
    <message>
      <source>The far party is shown another camera already.</source>
      <translation>يُعرض على الطرف الآخر كاميرا أخرى بالفعل.</translation>
    </message>
    <message>
      <source>TLS needs both files: give --tls-cert and --tls-key together.</source>
      <translation>يحتاج TLS إلى الملفين: أعطِ --tls-cert و --tls-key معًا.</translation>
    </message>
    <message>
      <source>The configuration file {0} cannot be read. Check its path and rights.</source>
      <translation>تتعذر قراءة ملف الإعداد {0}. راجع مساره وصلاحياته.</translation>
    </message>
    <message>
      <source>The configuration file {0} is not valid TOML: {1}.</source>
      <translation>ملف الإعداد {0} ليس TOML صالحًا: {1}.</translation>
    </message>
    <message>
      <source>The TLS file {0} does not exist. Check the path.</source>
      <translation>ملف TLS {0} غير موجود. راجع المسار.</translation>
    </message>
    <message>
      <source>Daily calls the agents over SIP, and this gateway's SIP port can only be reached from this machine. Give --sip-listen with an address Daily reaches, or sip_address in the file's [daily] table if something in between forwards it.</source>
      <translation>تتصل Daily بالموظفين عبر SIP، ومنفذ SIP لهذه البوابة لا يُوصل إليه إلا من هذا الجهاز. أعطِ --sip-listen مع عنوان تصل إليه Daily، أو sip_address في جدول [daily] من الملف إن كان وسيط يعيد توجيهه.</translation>
    </message>
    <message>
      <source>Update it, or give another --data-dir.</source>
      <translation>حدّثه، أو أعطِ --data-dir آخر.</translation>
    </message>
    <message>
      <source>No trunk is set, so phone numbers cannot be called. Start the gateway with --trunk sip:provider.example, or dial a SIP address.</source>
      <translation>لا يوجد خط ربط مضبوط، فلا يمكن طلب أرقام الهاتف. ابدأ البوابة مع --trunk sip:provider.example، أو اطلب عنوان SIP.</translation>
    </message>
    <message>
      <source>It is being started again: try in a moment.</source>
      <translation>يجري بدؤه من جديد: حاول بعد لحظة.</translation>
    </message>
    <message>
      <source>Start the gateway with --practice-line.</source>
      <translation>ابدأ البوابة مع --practice-line.</translation>
    </message>
    <message>
      <source>has the query parameter {0}</source>
      <translation>فيه معامل الاستعلام {0}</translation>
    </message>
    <message>
      <source>Only names that begin with X- can become headers.</source>
      <translation>لا تصير ترويسات إلا الأسماء التي تبدأ بـ X-.</translation>
    </message>
    <message>
      <source>has a line break or another control character in {0}</source>
      <translation>في {0} فاصل سطر أو حرف تحكم آخر</translation>
    </message>
    <message>
      <source>Remove %0D, %0A and the like.</source>
      <translation>أزل %0D و %0A وأمثالهما.</translation>
    </message>
    <message>
      <source>This leg does not ring.</source>
      <translation>هذا الخط لا يرن.</translation>
    </message>
    <message>
      <source>Dial-out is not enabled for this room. Set its property enable_dialout to true.</source>
      <translation>الاتصال الصادر غير مفعّل لهذه الغرفة. اجعل خاصيتها enable_dialout مساوية true.</translation>
    </message>
    <message>
      <source>The far end uses {0} instead of {1}.</source>
      <translation>يستخدم الطرف البعيد {0} بدل {1}.</translation>
    </message>
    <message>
      <source>names no config</source>
      <translation>لا يسمّي إعدادًا</translation>
    </message>
    <message>
      <source>Use the id of a config from the list.</source>
      <translation>استخدم id إعداد من القائمة.</translation>
    </message>
    <message>
      <source>would be config number {0}</source>
      <translation>سيكون الإعداد رقم {0}</translation>
    </message>
    <message>
      <source>Delete another one first.</source>
      <translation>احذف غيره أولًا.</translation>
    </message>
    <message>
      <source>is given together with starting_after</source>
      <translation>معطى مع starting_after</translation>
    </message>
    <message>
      <source>Give one of them.</source>
      <translation>أعطِ واحدًا منهما.</translation>
    </message>
    <message>
      <source>{0} has a config</source>
      <translation>{0} له إعداد</translation>
    </message>
    <message>
      <source>Update or delete that one.</source>
      <translation>حدّث ذاك أو احذفه.</translation>
    </message>
    <message>
      <source>Give the room's config.sip_uri.endpoint.</source>
      <translation>أعطِ config.sip_uri.endpoint للغرفة.</translation>
    </message>
    <message>
      <source>This call was forwarded before.</source>
      <translation>حُوّلت هذه المكالمة من قبل.</translation>
    </message>
    <message>
      <source>No such call is parked here. The caller may have hung up or waited too long.</source>
      <translation>لا توجد مكالمة كهذه معلقة هنا. ربما أنهى المتصل أو انتظر طويلًا.</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>The call cannot be forwarded now: {0}. It stays parked.</source>
      <translation>لا يمكن تحويل المكالمة الآن: {0}. تبقى معلقة.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on waiting. End a session first.</source>
      <translation>ليس في الغرفة مكان لمتصل آخر، وهو يستمر في الانتظار. أنهِ جلسة أولًا.</translation>
    </message>
    <message>
      <source>This caller does not wait any more. They may have hung up, or somebody else answered.</source>
      <translation>هذا المتصل لم يعد ينتظر. ربما أنهى، أو رد شخص آخر.</translation>
    </message>
    <message>
      <source>did not take a test call: {0}</source>
      <translation>لم يقبل نداء اختبار: {0}</translation>
    </message>
    <message>
      <source>Answer POST requests, one whose body has Test among them, with 200.</source>
      <translation>أجب طلبات POST بـ 200، ومنها ما في متنه Test.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>لا يمكن تغييره</translation>
    </message>
    <message>
      <source>Delete the config and make another one.</source>
      <translation>احذف الإعداد وأنشئ غيره.</translation>
    </message>
    <message>
      <source>has {0} twice</source>
      <translation>فيه {0} مرتين</translation>
    </message>
    <message>
      <source>Name it once.</source>
      <translation>اذكره مرة واحدة.</translation>
    </message>
    <message>
      <source>Use an MP3, WAV, FLAC or OGG file of at most {0} s.</source>
      <translation>استخدم ملف MP3 أو WAV أو FLAC أو OGG لا يزيد على {0} ث.</translation>
    </message>
    <message>
      <source>is empty or too long</source>
      <translation>فارغ أو طويل جدًا</translation>
    </message>
    <message>
      <source>cannot be read as a sound file</source>
      <translation>لا يُقرأ كملف صوت</translation>
    </message>
    <message>
      <source>The far party could not be told of the hold; its audio is still cut.</source>
      <translation>تعذر إبلاغ الطرف الآخر بالانتظار؛ وصوته مقطوع مع ذلك.</translation>
    </message>
    <message>
      <source>The far party could not be taken off hold. Try again.</source>
      <translation>تعذر استئناف الطرف الآخر. حاول مجددًا.</translation>
    </message>
    <message>
      <source>The request failed.</source>
      <translation>فشل الطلب.</translation>
    </message>
    <message>
      <source>The gateway has a problem of its own; see its log.</source>
      <translation>في البوابة نفسها مشكلة؛ انظر سجلها.</translation>
    </message>
    <message>
      <source>There is nothing at {0}.</source>
      <translation>لا شيء في {0}.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced. Try again in a few seconds.</source>
      <translation>يجري استبدال محرك SIP. حاول مجددًا بعد ثوانٍ.</translation>
    </message>
    <message>
      <source>The room has all of its {0} legs{1}. Hang up one first.</source>
      <translation>كل خطوط الغرفة وعددها {0} مشغولة{1}. أنهِ واحدًا أولًا.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; tones can be sent after that.</source>
      <translation>لم يُرد على الخط بعد؛ ويمكن إرسال النغمات بعد ذلك.</translation>
    </message>
    <message>
      <source>names nobody in this meeting</source>
      <translation>لا يسمّي أحدًا في هذا الاجتماع</translation>
    </message>
    <message>
      <source>Use a participant_id.</source>
      <translation>استخدم participant_id.</translation>
    </message>
    <message>
      <source>Only supervisors may be in a room unseen.</source>
      <translation>لا يجوز إلا للمشرفين أن يكونوا في غرفة دون أن يُروا.</translation>
    </message>
    <message>
      <source>You were put out of this room for good.</source>
      <translation>أُخرجت من هذه الغرفة نهائيًا.</translation>
    </message>
    <message>
      <source>The room is not open now (its nbf or exp says so).</source>
      <translation>الغرفة ليست مفتوحة الآن (يذكر ذلك nbf أو exp فيها).</translation>
    </message>
    <message>
      <source>There is no participant {0} in this room.</source>
      <translation>لا يوجد مشارك {0} في هذه الغرفة.</translation>
    </message>
    <message>
      <source>names nothing in this list</source>
      <translation>لا يسمّي شيئًا من هذه القائمة</translation>
    </message>
    <message>
      <source>Use an id from the list.</source>
      <translation>استخدم id من القائمة.</translation>
    </message>
    <message>
      <source>Use 16000 or 48000.</source>
      <translation>استخدم 16000 أو 48000.</translation>
    </message>
    <message>
      <source>a frame has {0} bytes</source>
      <translation>في الإطار {0} بايت</translation>
    </message>
    <message>
      <source>Send {0} bytes: 20 ms of 16-bit mono at {1} Hz.</source>
      <translation>أرسل {0} بايت: 20 مللي ثانية أحادية بدقة 16 بت عند {1} هرتز.</translation>
    </message>
    <message>
      <source>The recording could not be completed: the disk did not take its end.</source>
      <translation>تعذر إكمال التسجيل: لم يقبل القرص نهايته.</translation>
    </message>
    <message>
      <source>The recording broke off: {0}. The call goes on.</source>
      <translation>انقطع التسجيل: {0}. المكالمة مستمرة.</translation>
    </message>
    <message>
      <source>The recording cannot be written: {0}. Free some disk space or check the rights of the data folder.</source>
      <translation>تتعذر كتابة التسجيل: {0}. أفرغ مساحة أو راجع صلاحيات مجلد البيانات.</translation>
    </message>
    <message>
      <source>The recording goes on. Stop it first.</source>
      <translation>التسجيل مستمر. أوقفه أولًا.</translation>
    </message>
    <message>
      <source>The recording is not finished.</source>
      <translation>لم يكتمل التسجيل.</translation>
    </message>
    <message>
      <source>This link is not valid, or no longer. Ask for a new access-link.</source>
      <translation>هذا الرابط غير صالح أو لم يعد صالحًا. اطلب access-link جديدًا.</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <source>Give the session id of the one to be recorded.</source>
      <translation>أعطِ معرّف جلسة من يُراد تسجيله.</translation>
    </message>
    <message>
      <source>Whom the layout names is not in the room.</source>
      <translation>من يسمّيه التخطيط ليس في الغرفة.</translation>
    </message>
    <message>
      <source>The room is being recorded already. Stop that recording, or give another instanceId.</source>
      <translation>يجري تسجيل الغرفة بالفعل. أوقف ذلك التسجيل أو أعطِ instanceId آخر.</translation>
    </message>
    <message>
      <source>The room is not being recorded.</source>
      <translation>لا يجري تسجيل الغرفة.</translation>
    </message>
    <message>
      <source>Daily named no SIP address for the caller's room.</source>
      <translation>لم تذكر Daily عنوان SIP لغرفة المتصل.</translation>
    </message>
    <message>
      <source>Daily did not call back in time.</source>
      <translation>لم تعاود Daily الاتصال في الوقت المناسب.</translation>
    </message>
    <message>
      <source>The agent hung up before the caller was put through.</source>
      <translation>أنهى الموظف قبل وصل المتصل.</translation>
    </message>
    <message>
      <source>Send Daily's body as it is.</source>
      <translation>أرسل متن Daily كما هو.</translation>
    </message>
    <message>
      <source>The room has no place for another caller, who goes on ringing. End a session first.</source>
      <translation>ليس في الغرفة مكان لمتصل آخر، وهاتفه يستمر في الرنين. أنهِ جلسة أولًا.</translation>
    </message>
    <message>
      <source>This caller does not ring any more. Somebody else answered, or they hung up.</source>
      <translation>هذا المتصل لم يعد يرن. رد شخص آخر، أو أُنهيت المكالمة.</translation>
    </message>
    <message>
      <source>The secret Daily signs its webhooks with is not base64. Copy the hmac of the pinless dial-in config as it is.</source>
      <translation>السر الذي توقّع به Daily نداءاتها ليس base64. انسخ hmac من إعداد pinless كما هو.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the secret cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>ليس في هذا النظام حافظة مفاتيح صالحة، فلا يمكن حفظ السر. افتح قفل واحدة أو ثبّتها، أو ضعه في بيئة البوابة.</translation>
    </message>
    <message>
      <source>The request is not signed.</source>
      <translation>الطلب غير موقّع.</translation>
    </message>
    <message>
      <source>The signature is not right.</source>
      <translation>التوقيع غير صحيح.</translation>
    </message>
    <message>
      <source>The request is too old, or its clock or ours is wrong.</source>
      <translation>الطلب قديم جدًا، أو ساعته أو ساعتنا خاطئة.</translation>
    </message>
    <message>
      <source>The timestamp is no number.</source>
      <translation>الطابع الزمني ليس رقمًا.</translation>
    </message>
    <message>
      <source>Invalid sessionId: {0} is no telephony session of this room now. It may have ended.</source>
      <translation>sessionId غير صالح: {0} ليس الآن جلسة هاتف في هذه الغرفة. ربما انتهت.</translation>
    </message>
    <message>
      <source>names no room</source>
      <translation>لا يسمّي غرفة</translation>
    </message>
    <message>
      <source>Use the id of a room from the list.</source>
      <translation>استخدم id غرفة من القائمة.</translation>
    </message>
    <message>
      <source>a room named {0} exists</source>
      <translation>توجد غرفة باسم {0}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>{0} is kept for dial-in</source>
      <translation>{0} محجوز للمكالمات الواردة</translation>
    </message>
    <message>
      <source>name a room twice</source>
      <translation>تسمّي غرفة مرتين</translation>
    </message>
    <message>
      <source>Give each room a name of its own.</source>
      <translation>أعطِ كل غرفة اسمًا خاصًا.</translation>
    </message>
    <message>
      <source>has {0}, which is no room</source>
      <translation>فيه {0}، وليس غرفة</translation>
    </message>
    <message>
      <source>This gateway does not relay Daily's callers. Start it with --relay-daily.</source>
      <translation>لا تنقل هذه البوابة متصلي Daily. ابدأها مع --relay-daily.</translation>
    </message>
    <message>
      <source>There is no dial-in config {0}.</source>
      <translation>لا يوجد إعداد اتصال وارد {0}.</translation>
    </message>
    <message>
      <source>There is no meeting {0}.</source>
      <translation>لا يوجد اجتماع {0}.</translation>
    </message>
    <message>
      <source>Refused or failed.</source>
      <translation>رُفض أو فشل.</translation>
    </message>
    <message>
      <source>The recording has been deleted.</source>
      <translation>حُذف التسجيل.</translation>
    </message>
    <message>
      <source>There is no recording {0}.</source>
      <translation>لا يوجد تسجيل {0}.</translation>
    </message>
    <message>
      <source>Send the header Authorization: Bearer and the key.</source>
      <translation>أرسل الترويسة Authorization: Bearer والمفتاح.</translation>
    </message>
    <message>
      <source>is too large</source>
      <translation>كبير جدًا</translation>
    </message>
    <message>
      <source>Send at most {0} bytes.</source>
      <translation>أرسل {0} بايت على الأكثر.</translation>
    </message>
    <message>
      <source>The room {0} is not hosting a call.</source>
      <translation>لا مكالمة في الغرفة {0}.</translation>
    </message>
    <message>
      <source>Correct the JSON text.</source>
      <translation>صحح نص JSON.</translation>
    </message>
    <message>
      <source>This takes the API key, or an owner token of the room whose permissions.canAdmin includes participants.</source>
      <translation>يتطلب هذا مفتاح API، أو رمز مالك للغرفة تشمل permissions.canAdmin فيه participants.</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>لا يُقرأ</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>There is no webhook {0}.</source>
      <translation>لا يوجد webhook {0}.</translation>
    </message>
    <message>
      <source>Port {0} on {1} cannot be opened; another program may use it. Give another --port, or 0 for a free one.</source>
      <translation>يتعذر فتح المنفذ {0} على {1}؛ ربما يستخدمه برنامج آخر. أعطِ --port آخر، أو 0 لمنفذ حر.</translation>
    </message>
    <message>
      <source>The TLS certificate and key cannot be used. Check that they are PEM files and belong together.</source>
      <translation>لا يمكن استخدام شهادة TLS ومفتاحها. تأكد أنهما ملفا PEM وأنهما معًا.</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>فيه {0}</translation>
    </message>
    <message>
      <source>Choose from {0}.</source>
      <translation>اختر من {0}.</translation>
    </message>
    <message>
      <source>The SIP engine has no room for another kind of call until it is restarted.</source>
      <translation>ليس في محرك SIP مكان لنوع آخر من المكالمات حتى يُعاد بدؤه.</translation>
    </message>
    <message>
      <source>The SIP engine refused to set up an account for this call.</source>
      <translation>رفض محرك SIP إعداد حساب لهذه المكالمة.</translation>
    </message>
    <message>
      <source>Write it as sip:user@host, sip:user@host:port or sip:user@host;transport=tcp.</source>
      <translation>اكتبه sip:user@host أو sip:user@host:port أو sip:user@host;transport=tcp.</translation>
    </message>
    <message>
      <source>is longer than {0} characters</source>
      <translation>أطول من {0} حرفًا</translation>
    </message>
    <message>
      <source>Shorten it.</source>
      <translation>اختصره.</translation>
    </message>
    <message>
      <source>contains a space or a control character</source>
      <translation>يحوي مسافة أو حرف تحكم</translation>
    </message>
    <message>
      <source>uses sips:</source>
      <translation>يستخدم sips:</translation>
    </message>
    <message>
      <source>Write sip:user@host;transport=tls instead.</source>
      <translation>اكتب بدلًا منه sip:user@host;transport=tls.</translation>
    </message>
    <message>
      <source>is not an address the engine can call: {0}</source>
      <translation>ليس عنوانًا يستطيع المحرك طلبه: {0}</translation>
    </message>
    <message>
      <source>has port {0}</source>
      <translation>له المنفذ {0}</translation>
    </message>
    <message>
      <source>Use a port from 1 to 65535.</source>
      <translation>استخدم منفذًا من 1 إلى 65535.</translation>
    </message>
    <message>
      <source>has a header named {0}</source>
      <translation>فيه ترويسة باسم {0}</translation>
    </message>
    <message>
      <source>Only X-... headers can be added.</source>
      <translation>لا تُضاف إلا ترويسات X-....</translation>
    </message>
    <message>
      <source>has a line break or control character in {0}</source>
      <translation>في {0} فاصل سطر أو حرف تحكم</translation>
    </message>
    <message>
      <source>has {0} characters in {1}</source>
      <translation>فيه {0} حرفًا في {1}</translation>
    </message>
    <message>
      <source>Send at most {0}.</source>
      <translation>أرسل {0} على الأكثر.</translation>
    </message>
    <message>
      <source>asks for transport {0}</source>
      <translation>يطلب النقل {0}</translation>
    </message>
    <message>
      <source>Use udp, tcp or tls.</source>
      <translation>استخدم udp أو tcp أو tls.</translation>
    </message>
    <message>
      <source>asks for encryption {0}</source>
      <translation>يطلب التشفير {0}</translation>
    </message>
    <message>
      <source>Use srtp=sdes or srtp=dtls.</source>
      <translation>استخدم srtp=sdes أو srtp=dtls.</translation>
    </message>
    <message>
      <source>The host {0} cannot be found. Check the address and the name service.</source>
      <translation>لا يُعثر على المضيف {0}. راجع العنوان وخدمة الأسماء.</translation>
    </message>
    <message>
      <source>has no valid IP address: {0}</source>
      <translation>ليس له عنوان IP صالح: {0}</translation>
    </message>
    <message>
      <source>has the parameter {0}</source>
      <translation>فيه المعامل {0}</translation>
    </message>
    <message>
      <source>Only ;transport= and ;srtp= can be used.</source>
      <translation>لا يُستخدم إلا ;transport= و ;srtp=.</translation>
    </message>
    <message>
      <source>The SIP engine is being replaced; try again in a moment.</source>
      <translation>يجري استبدال محرك SIP؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>The SIP engine already carries {0} calls.</source>
      <translation>يحمل محرك SIP {0} مكالمة بالفعل.</translation>
    </message>
    <message>
      <source>The call has ended.</source>
      <translation>انتهت المكالمة.</translation>
    </message>
    <message>
      <source>The SIP engine did not start.</source>
      <translation>لم يبدأ محرك SIP.</translation>
    </message>
    <message>
      <source>The caller has hung up.</source>
      <translation>أنهى المتصل المكالمة.</translation>
    </message>
    <message>
      <source>The SIP engine could not answer.</source>
      <translation>تعذر على محرك SIP الرد.</translation>
    </message>
    <message>
      <source>The SIP engine failed.</source>
      <translation>فشل محرك SIP.</translation>
    </message>
    <message>
      <source>The call is just being handed over.</source>
      <translation>يجري تسليم المكالمة الآن.</translation>
    </message>
    <message>
      <source>Only a call with video, once answered, can be shown a picture.</source>
      <translation>لا يُعرض على مكالمة صورة إلا إن كانت بالفيديو ورُد عليها.</translation>
    </message>
    <message>
      <source>The call is just being changed; try again in a moment.</source>
      <translation>يجري تغيير المكالمة الآن؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>Only an answered call can be put on hold.</source>
      <translation>لا توضع قيد الانتظار إلا مكالمة رُد عليها.</translation>
    </message>
    <message>
      <source>Only an answered call can be handed over.</source>
      <translation>لا تُسلّم إلا مكالمة رُد عليها.</translation>
    </message>
    <message>
      <source>Only an answered call can be taken over.</source>
      <translation>لا تُتولى إلا مكالمة رُد عليها.</translation>
    </message>
    <message>
      <source>The far party does not want to see anybody now.</source>
      <translation>لا يريد الطرف الآخر رؤية أحد الآن.</translation>
    </message>
    <message>
      <source>The far party does not take the hold.</source>
      <translation>لا يقبل الطرف الآخر الانتظار.</translation>
    </message>
    <message>
      <source>The far party does not take the call back.</source>
      <translation>لا يستعيد الطرف الآخر المكالمة.</translation>
    </message>
    <message>
      <source>The call cannot be held now.</source>
      <translation>لا يمكن وضع المكالمة قيد الانتظار الآن.</translation>
    </message>
    <message>
      <source>The far party cannot take over another call. Connect the two here instead.</source>
      <translation>لا يستطيع الطرف الآخر تولي مكالمة أخرى. صِل الاثنين هنا بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>The call cannot be handed over now.</source>
      <translation>لا يمكن تسليم المكالمة الآن.</translation>
    </message>
    <message>
      <source>Nobody is shown anything on hold.</source>
      <translation>لا يُعرض شيء على أحد أثناء الانتظار.</translation>
    </message>
    <message>
      <source>The secure connection failed.</source>
      <translation>فشل الاتصال الآمن.</translation>
    </message>
    <message>
      <source>The host refused the connection.</source>
      <translation>رفض المضيف الاتصال.</translation>
    </message>
    <message>
      <source>The network cannot be reached.</source>
      <translation>لا يمكن الوصول إلى الشبكة.</translation>
    </message>
    <message>
      <source>The host cannot be reached.</source>
      <translation>لا يمكن الوصول إلى المضيف.</translation>
    </message>
    <message>
      <source>The address leads nowhere.</source>
      <translation>لا يؤدي العنوان إلى مكان.</translation>
    </message>
    <message>
      <source>No audio came any more.</source>
      <translation>لم يعد يصل صوت.</translation>
    </message>
    <message>
      <source>The host closed the connection.</source>
      <translation>أغلق المضيف الاتصال.</translation>
    </message>
    <message>
      <source>No response from the host.</source>
      <translation>لا جواب من المضيف.</translation>
    </message>
    <message>
      <source>The far party does not respond any more.</source>
      <translation>لم يعد الطرف الآخر يرد.</translation>
    </message>
    <message>
      <source>Nobody listens at the address.</source>
      <translation>لا أحد يستمع في العنوان.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be checked, because it is an address and not a name. Write the host name that stands in its certificate.</source>
      <translation>تتعذر مراجعة شهادة {0} لأنه عنوان وليس اسمًا. اكتب اسم المضيف المذكور في شهادته.</translation>
    </message>
    <message>
      <source>The SIP engine failed and is being replaced; try again in a moment.</source>
      <translation>فشل محرك SIP ويجري استبداله؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>The SIP engine did not take the call.</source>
      <translation>لم يقبل محرك SIP المكالمة.</translation>
    </message>
    <message>
      <source>No free port for SIP was found on {0}.</source>
      <translation>لم يُعثر على منفذ حر لـ SIP على {0}.</translation>
    </message>
    <message>
      <source>SIP cannot listen on {0} port {1}: {2}. End the program that uses it, or choose another with --sip-listen.</source>
      <translation>لا يستطيع SIP الاستماع على {0} المنفذ {1}: {2}. أغلق البرنامج الذي يستخدمه، أو اختر غيره بـ --sip-listen.</translation>
    </message>
    <message>
      <source>The SIP engine could not register.</source>
      <translation>تعذر على محرك SIP التسجيل لدى الخادم.</translation>
    </message>
    <message>
      <source>The far party does not encrypt the audio.</source>
      <translation>الطرف الآخر لا يشفّر الصوت.</translation>
    </message>
    <message>
      <source>The far party answered with {0}, which was not offered.</source>
      <translation>رد الطرف الآخر بـ {0} ولم يُعرض عليه.</translation>
    </message>
    <message>
      <source>The certificate of {0} cannot be trusted.</source>
      <translation>لا يمكن الوثوق بشهادة {0}.</translation>
    </message>
    <message>
      <source>The certificate of {0} has expired. Its owner must renew it.</source>
      <translation>انتهت صلاحية شهادة {0}. على صاحبها تجديدها.</translation>
    </message>
    <message>
      <source>The certificate of {0} is not valid yet. Check the clock of this machine.</source>
      <translation>شهادة {0} لم تسرِ بعد. راجع ساعة هذا الجهاز.</translation>
    </message>
    <message>
      <source>The certificate of {0} is made out to another name, so it may be an impostor.</source>
      <translation>شهادة {0} صادرة باسم آخر، فقد يكون منتحلًا.</translation>
    </message>
    <message>
      <source>The certificate of {0} is signed by nobody this machine trusts. If that is right, set sip_tls_ca to the certificate of its authority.</source>
      <translation>شهادة {0} لم يوقّعها من يثق به هذا الجهاز. إن كان ذلك صحيحًا فاضبط sip_tls_ca على شهادة جهتها.</translation>
    </message>
    <message>
      <source>Use 0-9 A-D * #.</source>
      <translation>استخدم 0-9 A-D * #.</translation>
    </message>
    <message>
      <source>The call ended before all tones were sent.</source>
      <translation>انتهت المكالمة قبل إرسال كل النغمات.</translation>
    </message>
    <message>
      <source>The SIP engine did not send the tone.</source>
      <translation>لم يرسل محرك SIP النغمة.</translation>
    </message>
    <message>
      <source>This gateway keeps no SIP trace. Start it with --sip-trace, then call again.</source>
      <translation>لا تحفظ هذه البوابة تتبع SIP. ابدأها مع --sip-trace ثم اتصل من جديد.</translation>
    </message>
    <message>
      <source>There is no SIP trace of the session {0}. Traces of ended calls are kept for ten minutes.</source>
      <translation>لا يوجد تتبع SIP للجلسة {0}. تُحفظ آثار المكالمات المنتهية عشر دقائق.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner send a picture.</source>
      <translation>لا يسمح رمز الاجتماع لصاحبه بإرسال صورة.</translation>
    </message>
    <message>
      <source>The permissions of this party do not let it see anybody.</source>
      <translation>لا تسمح صلاحيات هذا الطرف له برؤية أحد.</translation>
    </message>
    <message>
      <source>This socket speaks {0}.</source>
      <translation>هذا المقبس يتكلم {0}.</translation>
    </message>
    <message>
      <source>is given alone</source>
      <translation>معطى وحده</translation>
    </message>
    <message>
      <source>Give updatePermissions, setAudio or eject as well.</source>
      <translation>أعطِ updatePermissions أو setAudio أو eject أيضًا.</translation>
    </message>
    <message>
      <source>Only owners may change their own permissions or who may administrate.</source>
      <translation>لا يجوز إلا للمالكين تغيير صلاحياتهم أو من يدير.</translation>
    </message>
    <message>
      <source>Only owners may let somebody's audio in again.</source>
      <translation>لا يجوز إلا للمالكين إعادة السماح بصوت أحد.</translation>
    </message>
    <message>
      <source>This needs an owner token, or one that may administrate participants.</source>
      <translation>يتطلب هذا رمز مالك، أو رمزًا يدير المشاركين.</translation>
    </message>
    <message>
      <source>This needs an owner token.</source>
      <translation>يتطلب هذا رمز مالك.</translation>
    </message>
    <message>
      <source>The monitor needs the API key, or an owner token without room_name whose permissions.canAdmin includes participants.</source>
      <translation>يحتاج المراقب إلى مفتاح API، أو رمز مالك من دون room_name تشمل permissions.canAdmin فيه participants.</translation>
    </message>
    <message>
      <source>Your role does not see the floor.</source>
      <translation>دورك لا يرى اللوحة.</translation>
    </message>
    <message>
      <source>is not an object</source>
      <translation>ليس كائنًا</translation>
    </message>
    <message>
      <source>Give the parameters by name.</source>
      <translation>أعطِ المعاملات بأسمائها.</translation>
    </message>
    <message>
      <source>Join the room first.</source>
      <translation>ادخل الغرفة أولًا.</translation>
    </message>
    <message>
      <source>Only supervisors may do this.</source>
      <translation>لا يجوز هذا إلا للمشرفين.</translation>
    </message>
    <message>
      <source>This socket has joined already.</source>
      <translation>دخل هذا المقبس من قبل.</translation>
    </message>
    <message>
      <source>The room {0} has been deleted.</source>
      <translation>حُذفت الغرفة {0}.</translation>
    </message>
    <message>
      <source>The meeting token is for another room.</source>
      <translation>رمز الاجتماع لغرفة أخرى.</translation>
    </message>
    <message>
      <source>The room is not open now; its nbf or exp says so.</source>
      <translation>الغرفة ليست مفتوحة الآن؛ يذكر ذلك nbf أو exp فيها.</translation>
    </message>
    <message>
      <source>A frame is one JSON object; batches are not offered.</source>
      <translation>الإطار كائن JSON واحد؛ والدفعات غير متاحة.</translation>
    </message>
    <message>
      <source>A request has jsonrpc "2.0" and a method.</source>
      <translation>للطلب jsonrpc "2.0" وطريقة.</translation>
    </message>
    <message>
      <source>A request has no member {0}.</source>
      <translation>ليس للطلب العضو {0}.</translation>
    </message>
    <message>
      <source>The frame is not JSON.</source>
      <translation>الإطار ليس JSON.</translation>
    </message>
    <message>
      <source>There is no call {0} in this room.</source>
      <translation>لا توجد مكالمة {0} في هذه الغرفة.</translation>
    </message>
    <message>
      <source>This call has no video.</source>
      <translation>ليس في هذه المكالمة فيديو.</translation>
    </message>
    <message>
      <source>The meeting token does not let its owner see this party.</source>
      <translation>لا يسمح رمز الاجتماع لصاحبه برؤية هذا الطرف.</translation>
    </message>
    <message>
      <source>The audit trail in {0} cannot be read.</source>
      <translation>تتعذر قراءة سجل التدقيق في {0}.</translation>
    </message>
    <message>
      <source>Only who joined as a supervisor may: with a token that may administrate participants and has neither presence nor the right to send.</source>
      <translation>لا يجوز إلا لمن دخل مشرفًا: برمز يدير المشاركين وليس له حضور ولا حق الإرسال.</translation>
    </message>
    <message>
      <source>A whisper never reaches a telephony leg; name an agent.</source>
      <translation>لا يصل الهمس إلى خط هاتف أبدًا؛ سمِّ موظفًا.</translation>
    </message>
    <message>
      <source>This leg has no audio yet, so there is nothing to measure.</source>
      <translation>ليس لهذا الخط صوت بعد، فليس هناك ما يُقاس.</translation>
    </message>
    <message>
      <source>More than {0} tones would wait on this leg. Send the rest later.</source>
      <translation>ستنتظر على هذا الخط أكثر من {0} نغمة. أرسل الباقي لاحقًا.</translation>
    </message>
    <message>
      <source>Tones went out as {0}; this leg cannot send them as {1}.</source>
      <translation>خرجت النغمات كـ {0}؛ ولا يستطيع هذا الخط إرسالها كـ {1}.</translation>
    </message>
    <message>
      <source>Tones last {0} ms on this leg; {1} ms cannot be set.</source>
      <translation>مدة النغمات على هذا الخط {0} مللي ثانية؛ ولا يمكن ضبط {1}.</translation>
    </message>
    <message>
      <source>names no call that could be taken over</source>
      <translation>لا يسمّي مكالمة يمكن توليها</translation>
    </message>
    <message>
      <source>Decline the request.</source>
      <translation>ارفض الطلب.</translation>
    </message>
    <message>
      <source>The far party does not ask to be transferred now.</source>
      <translation>لا يطلب الطرف الآخر التحويل الآن.</translation>
    </message>
    <message>
      <source>has header parameters</source>
      <translation>فيه معاملات ترويسة</translation>
    </message>
    <message>
      <source>Leave out what follows the question mark.</source>
      <translation>اترك ما بعد علامة الاستفهام.</translation>
    </message>
    <message>
      <source>is the party on this leg itself</source>
      <translation>هو الطرف على هذا الخط نفسه</translation>
    </message>
    <message>
      <source>Give somebody else's address.</source>
      <translation>أعطِ عنوان شخص آخر.</translation>
    </message>
    <message>
      <source>is the room the leg is in</source>
      <translation>هي الغرفة التي فيها الخط</translation>
    </message>
    <message>
      <source>Give another room or address.</source>
      <translation>أعطِ غرفة أو عنوانًا آخر.</translation>
    </message>
    <message>
      <source>is the leg itself</source>
      <translation>هو الخط نفسه</translation>
    </message>
    <message>
      <source>Give another leg's sessionId.</source>
      <translation>أعطِ sessionId خط آخر.</translation>
    </message>
    <message>
      <source>The leg is being hung up.</source>
      <translation>يجري إنهاء الخط.</translation>
    </message>
    <message>
      <source>A transfer of this leg is under way. Wait for its outcome.</source>
      <translation>يجري تحويل هذا الخط. انتظر نتيجته.</translation>
    </message>
    <message>
      <source>The leg has not been answered yet; it can be transferred then.</source>
      <translation>لم يُرد على الخط بعد؛ ويمكن تحويله بعد ذلك.</translation>
    </message>
    <message>
      <source>leads nowhere: {0}</source>
      <translation>لا يؤدي إلى مكان: {0}</translation>
    </message>
    <message>
      <source>Give a room that takes dial-in calls.</source>
      <translation>أعطِ غرفة تقبل المكالمات الواردة.</translation>
    </message>
    <message>
      <source>A trunk named {0} is in the gateway's configuration already. Choose another name.</source>
      <translation>يوجد خط ربط باسم {0} في إعداد البوابة. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>The trunks cannot be kept. Check the space and the rights of the data folder.</source>
      <translation>لا يمكن حفظ خطوط الربط. راجع المساحة وصلاحيات مجلد البيانات.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the password cannot be kept. Unlock or install one, or put it into the environment of the gateway.</source>
      <translation>ليس في هذا النظام حافظة مفاتيح صالحة، فلا يمكن حفظ كلمة المرور. افتح قفل واحدة أو ثبّتها، أو ضعها في بيئة البوابة.</translation>
    </message>
    <message>
      <source>A routing rule names the trunk {0}, which does not exist. Known are {1}.</source>
      <translation>تسمّي قاعدة توجيه خط الربط {0} وهو غير موجود. المعروف منها {1}.</translation>
    </message>
    <message>
      <source>Two trunks are named {0}. Give each a name of its own.</source>
      <translation>خطا ربط باسم {0}. أعطِ كلًا منهما اسمًا خاصًا.</translation>
    </message>
    <message>
      <source>The routing rule for {0} shows {1}, which none of its trunks lets us show. Add it to caller_ids of a trunk.</source>
      <translation>قاعدة التوجيه لـ {0} تُظهر {1}، ولا يسمح بذلك أي من خطوطها. أضفه إلى caller_ids لأحد الخطوط.</translation>
    </message>
    <message>
      <source>The caller id {0} cannot be presented; the far party sees {1}.</source>
      <translation>لا يمكن إظهار الرقم {0}؛ يرى الطرف الآخر {1}.</translation>
    </message>
    <message>
      <source>The trunk {0} did not take the call: {1}{2}. It goes through {3} now.</source>
      <translation>لم يقبل خط الربط {0} المكالمة: {1}{2}. تمر الآن عبر {3}.</translation>
    </message>
    <message>
      <source>The number cannot be withheld here; no trunk carries the call.</source>
      <translation>لا يمكن حجب الرقم هنا؛ لا خط ربط يحمل المكالمة.</translation>
    </message>
    <message>
      <source>A camera's picture is sent in {0} x {1} pixels, at most {2} frames a second and about {3} kbit/s.</source>
      <translation>تُرسل صورة الكاميرا بمقاس {0} x {1} بكسل، و{2} صورة في الثانية على الأكثر ونحو {3} كيلوبت/ث.</translation>
    </message>
    <message>
      <source>The far end does not take video in {0}; the leg is audio only.</source>
      <translation>لا يقبل الطرف البعيد الفيديو بـ {0}؛ الخط صوت فقط.</translation>
    </message>
    <message>
      <source>would be webhook number {0}</source>
      <translation>سيكون webhook رقم {0}</translation>
    </message>
    <message>
      <source>Answer POST requests with 200 within a few seconds.</source>
      <translation>أجب طلبات POST بـ 200 خلال ثوانٍ.</translation>
    </message>
    <message>
      <source>Links cannot be handed to this window: {0}.</source>
      <translation>لا يمكن تسليم الروابط إلى هذه النافذة: {0}.</translation>
    </message>
    <message>
      <source>Softphone is already running.</source>
      <translation>Softphone يعمل بالفعل.</translation>
    </message>
    <message>
      <source>This was not seen within {0} seconds.</source>
      <translation>لم يُر هذا خلال {0} ثانية.</translation>
    </message>
    <message>
      <source>The call was hung up, but its end was not seen; it may still be live.</source>
      <translation>أُنهيت المكالمة، لكن نهايتها لم تُر؛ ربما ما زالت قائمة.</translation>
    </message>
    <message>
      <source>Links were not registered: the registry cannot be written. Ask your administrator.</source>
      <translation>لم تُسجل الروابط: تتعذر الكتابة في السجل. اسأل مديرك.</translation>
    </message>
    <message>
      <source>Links were not registered: {0} cannot be written. Check its owner.</source>
      <translation>لم تُسجل الروابط: تتعذر الكتابة في {0}. راجع مالكه.</translation>
    </message>
    <message>
      <source>No log file is written: {0}. Free disk space or check the folder.</source>
      <translation>لا يُكتب ملف سجل: {0}. أفرغ مساحة أو راجع المجلد.</translation>
    </message>
    <message>
      <source>There is nothing stored for “{0}” of the macro “{1}”. Change the macro and enter it.</source>
      <translation>لا شيء محفوظ لـ «{0}» في الماكرو «{1}». غيّر الماكرو وأدخله.</translation>
    </message>
    <message>
      <source>This installation is incomplete. Install Softphone again.</source>
      <translation>هذا التثبيت ناقص. أعد تثبيت Softphone.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be used. Check its owner and free disk space.</source>
      <translation>لا يمكن استخدام المجلد {0}. راجع مالكه والمساحة الحرة.</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _, at most 128.</source>
      <translation>استخدم حروفًا وأرقامًا و - و _، 128 على الأكثر.</translation>
    </message>
    <message>
      <source>Use the two capital letters of a country, such as DE, or leave it empty.</source>
      <translation>استخدم حرفي البلد الكبيرين مثل DE، أو اتركه فارغًا.</translation>
    </message>
    <message>
      <source>Enter 1 to 199 characters.</source>
      <translation>أدخل من 1 إلى 199 حرفًا.</translation>
    </message>
    <message>
      <source>Write an address and a port, such as 127.0.0.1:0 or 0.0.0.0:5060.</source>
      <translation>اكتب عنوانًا ومنفذًا مثل 127.0.0.1:0 أو 0.0.0.0:5060.</translation>
    </message>
    <message>
      <source>Write a SIP address such as sip:pbx.example.org, or leave it empty.</source>
      <translation>اكتب عنوان SIP مثل sip:pbx.example.org، أو اتركه فارغًا.</translation>
    </message>
    <message>
      <source>Write one host a line, such as crm.example.org.</source>
      <translation>اكتب مضيفًا في كل سطر، مثل crm.example.org.</translation>
    </message>
    <message>
      <source>Write 1 to 100 of them, each of at most 60 characters.</source>
      <translation>اكتب من 1 إلى 100 منها، كل منها 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
      <source>is decided by {0}</source>
      <translation>يحدده {0}</translation>
    </message>
    <message>
      <source>Ask whoever looks after it.</source>
      <translation>اسأل من يتولاه.</translation>
    </message>
    <message>
      <source>The settings were not written to {0}: {1}.</source>
      <translation>لم تُكتب الإعدادات في {0}: {1}.</translation>
    </message>
    <message>
      <source>Enter a name of 1 to 60 characters that no other profile has.</source>
      <translation>أدخل اسمًا من 1 إلى 60 حرفًا ليس لملف آخر.</translation>
    </message>
    <message>
      <source>Write the address with https://, such as https://phone.example.org.</source>
      <translation>اكتب العنوان مع https://، مثل https://phone.example.org.</translation>
    </message>
    <message>
      <source>Copy the room's address, such as https://team.daily.co/desk.</source>
      <translation>انسخ عنوان الغرفة، مثل https://team.daily.co/desk.</translation>
    </message>
    <message>
      <source>Write the address with https://, as your administrator gave it to you.</source>
      <translation>اكتب العنوان مع https:// كما أعطاك إياه مديرك.</translation>
    </message>
    <message>
      <source>Paste it here.</source>
      <translation>الصقه هنا.</translation>
    </message>
    <message>
      <source>They belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>تخص البوابة على هذا الجهاز. استخدم الملف «Local» أولًا.</translation>
    </message>
    <message>
      <source>Import at most 64 MB at a time.</source>
      <translation>استورد 64 ميغابايت على الأكثر في المرة.</translation>
    </message>
    <message>
      <source>is neither vCard nor a table with a column “name” or “phone”</source>
      <translation>ليس vCard ولا جدولًا فيه عمود «name» أو «phone»</translation>
    </message>
    <message>
      <source>Choose another file, or name the columns in its first line.</source>
      <translation>اختر ملفًا آخر، أو سمِّ الأعمدة في سطره الأول.</translation>
    </message>
    <message>
      <source>Reading ended in line {0}: {1}.</source>
      <translation>انتهت القراءة في السطر {0}: {1}.</translation>
    </message>
    <message>
      <source>Only the first {0} rows were read.</source>
      <translation>قُرئت أول {0} من الأسطر فقط.</translation>
    </message>
    <message>
      <source>Line {0} has neither a name nor a number.</source>
      <translation>ليس في السطر {0} اسم ولا رقم.</translation>
    </message>
    <message>
      <source>The program ended before the call did.</source>
      <translation>انتهى البرنامج قبل المكالمة.</translation>
    </message>
    <message>
      <source>Keep it under {0}.</source>
      <translation>أبقه دون {0}.</translation>
    </message>
    <message>
      <source>are {0}</source>
      <translation>هي {0}</translation>
    </message>
    <message>
      <source>“{0}…” is too long</source>
      <translation>«{0}…» طويل جدًا</translation>
    </message>
    <message>
      <source>Update this program; {0} not touched until then.</source>
      <translation>حدّث هذا البرنامج؛ ولا يُمس {0} حتى ذلك الحين.</translation>
    </message>
    <message>
      <source>This system has no usable keyring, so the key is remembered until the program ends. Install or unlock one (for example GNOME Keyring or KWallet) to keep it.</source>
      <translation>ليس في هذا النظام حافظة مفاتيح صالحة، فيُحفظ المفتاح حتى ينتهي البرنامج فقط. ثبّت واحدة أو افتح قفلها (مثل GNOME Keyring أو KWallet) لتحتفظ به.</translation>
    </message>
    <message>
      <source>There is no API key for the profile “{0}”. Enter it in Settings, or set {1}.</source>
      <translation>لا يوجد مفتاح API للملف «{0}». أدخله في الإعدادات أو اضبط {1}.</translation>
    </message>
    <message>
      <source>The setting “{0}” cannot be used: {1}. Correct it in {2}, or in its environment variable; defaults apply until then.</source>
      <translation>لا يمكن استخدام الإعداد «{0}»: {1}. صححه في {2} أو في متغير بيئته؛ وحتى ذلك الحين تسري القيم الافتراضية.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>لا يوجد ملف {0}.</translation>
    </message>
    <message>
      <source>Settings were not saved: {0}. Free disk space or check {1}.</source>
      <translation>لم تُحفظ الإعدادات: {0}. أفرغ مساحة أو راجع {1}.</translation>
    </message>
    <message>
      <source>There is no profile “{0}”. Choose one of: {1}.</source>
      <translation>لا يوجد ملف باسم «{0}». اختر واحدًا من: {1}.</translation>
    </message>
    <message>
      <source>The profile “{0}” is no gateway but Daily's cloud.</source>
      <translation>الملف «{0}» ليس بوابة بل سحابة Daily.</translation>
    </message>
    <message>
      <source>The card in line {0} has no end and was left out.</source>
      <translation>ليس للبطاقة في السطر {0} نهاية فتُركت.</translation>
    </message>
    <message>
      <source>Only the first {0} cards were read.</source>
      <translation>قُرئت أول {0} من البطاقات فقط.</translation>
    </message>
    <message>
      <source>Line {0} is not a vCard property and was left out.</source>
      <translation>السطر {0} ليس خاصية vCard فتُرك.</translation>
    </message>
    <message>
      <source>The card in line {0} has neither a name nor a number.</source>
      <translation>ليس في البطاقة في السطر {0} اسم ولا رقم.</translation>
    </message>
    <message>
      <source>Give a SIP address such as sip:name@host or a phone number such as +15551234567.</source>
      <translation>أعطِ عنوان SIP مثل sip:name@host أو رقمًا مثل +15551234567.</translation>
    </message>
    <message>
      <source>Send at most 20 at a time.</source>
      <translation>أرسل 20 على الأكثر في المرة.</translation>
    </message>
    <message>
      <source>Use at most 20.</source>
      <translation>استخدم 20 على الأكثر.</translation>
    </message>
    <message>
      <source>Use printable characters only.</source>
      <translation>استخدم حروفًا قابلة للطباعة فقط.</translation>
    </message>
    <message>
      <source>Write + and the digits with country code, without spaces or dashes, for example +15551234567.</source>
      <translation>اكتب + والأرقام مع رمز البلد، دون مسافات أو شرطات، مثل +15551234567.</translation>
    </message>
    <message>
      <source>A phone number has at most {0} digits after the +.</source>
      <translation>لرقم الهاتف {0} خانة على الأكثر بعد +.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host; sips: is not offered.</source>
      <translation>اكتبه sip:name@host؛ و sips: غير متاح.</translation>
    </message>
    <message>
      <source>Write it as sip:name@host or sip:name@host:port.</source>
      <translation>اكتبه sip:name@host أو sip:name@host:port.</translation>
    </message>
    <message>
      <source>Remove it or write it percent-encoded.</source>
      <translation>أزله أو اكتبه بترميز %XX.</translation>
    </message>
    <message>
      <source>Give the sessionId of the leg.</source>
      <translation>أعطِ sessionId للخط.</translation>
    </message>
    <message>
      <source>Give the sessionId as you received it (a UUID).</source>
      <translation>أعطِ sessionId كما تلقيته (UUID).</translation>
    </message>
    <message>
      <source>Use letters, digits, - and _ only.</source>
      <translation>استخدم حروفًا وأرقامًا و - و _ فقط.</translation>
    </message>
    <message>
      <source>Name each value once.</source>
      <translation>اذكر كل قيمة مرة واحدة.</translation>
    </message>
    <message>
      <source>Name at least one codec, or leave the field out.</source>
      <translation>اذكر ترميزًا واحدًا على الأقل، أو اترك الحقل.</translation>
    </message>
    <message>
      <source>Give at least one of 0-9, A-D, * and #.</source>
      <translation>أعطِ واحدًا على الأقل من 0-9 و A-D و * و #.</translation>
    </message>
    <message>
      <source>Use only 0-9, A-D in capitals, * and #; there are no pause characters.</source>
      <translation>استخدم 0-9 و A-D كبيرة و * و # فقط؛ لا توجد حروف توقف.</translation>
    </message>
    <message>
      <source>Give the number's id (a UUID), the number itself, for example +15551234567, or anonymous.</source>
      <translation>أعطِ معرّف الرقم (UUID)، أو الرقم نفسه مثل +15551234567، أو anonymous.</translation>
    </message>
    <message>
      <source>Send plain JSON.</source>
      <translation>أرسل JSON بسيطًا.</translation>
    </message>
    <message>
      <source>Keep the one here, or the one behind the number.</source>
      <translation>أبقِ الذي هنا، أو الذي بعد الرقم.</translation>
    </message>
    <message>
      <source>is given twice</source>
      <translation>معطى مرتين</translation>
    </message>
    <message>
      <source>Write a sentence, or leave it out.</source>
      <translation>اكتب جملة أو اتركه.</translation>
    </message>
    <message>
      <source>Give the URL that is told of callers.</source>
      <translation>أعطِ العنوان الذي يُبلّغ بالمتصلين.</translation>
    </message>
    <message>
      <source>The gateway sent something this version does not understand; update both to one version.</source>
      <translation>أرسلت البوابة ما لا يفهمه هذا الإصدار؛ حدّث كليهما إلى إصدار واحد.</translation>
    </message>
    <message>
      <source>Exchange the two.</source>
      <translation>بدّل بين الاثنين.</translation>
    </message>
    <message>
      <source>Use cloud-audio-only: the room's mix in one file.</source>
      <translation>استخدم cloud-audio-only: مزيج الغرفة في ملف واحد.</translation>
    </message>
    <message>
      <source>Leave it out; it only applies to {0}.</source>
      <translation>اتركه؛ فهو لـ {0} فقط.</translation>
    </message>
    <message>
      <source>Give the extension to dial, or leave the wait out.</source>
      <translation>أعطِ التحويلة المطلوبة، أو اترك الانتظار.</translation>
    </message>
    <message>
      <source>Give exactly one of phoneNumber and sipUri.</source>
      <translation>أعطِ واحدًا فقط من phoneNumber و sipUri.</translation>
    </message>
    <message>
      <source>Set video to true, or leave videoSettings out.</source>
      <translation>اجعل video مساويًا true، أو اترك videoSettings.</translation>
    </message>
    <message>
      <source>Leave it out, or give a phone number that begins with + as toEndPoint.</source>
      <translation>اتركه، أو أعطِ في toEndPoint رقمًا يبدأ بـ +.</translation>
    </message>
    <message>
      <source>Give the name to show for the leg.</source>
      <translation>أعطِ الاسم المعروض للخط.</translation>
    </message>
    <message>
      <source>Add '*' with true or false for all other tracks.</source>
      <translation>أضف '*' مع true أو false لكل المسارات الأخرى.</translation>
    </message>
    <message>
      <source>Give a JSON object.</source>
      <translation>أعطِ كائن JSON.</translation>
    </message>
    <message>
      <source>Give a JSON list.</source>
      <translation>أعطِ قائمة JSON.</translation>
    </message>
    <message>
      <source>Give a number, without quotation marks.</source>
      <translation>أعطِ عددًا دون علامات اقتباس.</translation>
    </message>
    <message>
      <source>Give it; it is required.</source>
      <translation>أعطه؛ فهو إلزامي.</translation>
    </message>
    <message>
      <source>Use {0}{1}.</source>
      <translation>استخدم {0}{1}.</translation>
    </message>
    <message>
      <source>Use at least {0}.</source>
      <translation>استخدم {0} على الأقل.</translation>
    </message>
    <message>
      <source>Give true, false or {0}.</source>
      <translation>أعطِ true أو false أو {0}.</translation>
    </message>
    <message>
      <source>Check its spelling or leave it out.</source>
      <translation>راجع كتابته أو اتركه.</translation>
    </message>
    <message>
      <source>Did you mean {0}?</source>
      <translation>هل تقصد {0}؟</translation>
    </message>
    <message>
      <source>Use {0} {1}.</source>
      <translation>استخدم {0} {1}.</translation>
    </message>
    <message>
      <source>Give at least {0}.</source>
      <translation>أعطِ {0} على الأقل.</translation>
    </message>
    <message>
      <source>Give a text in quotation marks.</source>
      <translation>أعطِ نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
      <source>Give true or false, without quotation marks.</source>
      <translation>أعطِ true أو false دون علامات اقتباس.</translation>
    </message>
    <message>
      <source>Give a whole number, without quotation marks.</source>
      <translation>أعطِ عددًا صحيحًا دون علامات اقتباس.</translation>
    </message>
    <message>
      <source>Give a whole number.</source>
      <translation>أعطِ عددًا صحيحًا.</translation>
    </message>
    <message>
      <source>Keep at most {0} characters.</source>
      <translation>أبقِ {0} حرفًا على الأكثر.</translation>
    </message>
    <message>
      <source>Leave it out, or start the leg from within the room.</source>
      <translation>اتركه، أو ابدأ الخط من داخل الغرفة.</translation>
    </message>
    <message>
      <source>Name at least one participant to eject.</source>
      <translation>اذكر مشاركًا واحدًا على الأقل لإخراجه.</translation>
    </message>
    <message>
      <source>is empty or only dots</source>
      <translation>فارغ أو نقاط فقط</translation>
    </message>
    <message>
      <source>Give the name or id of one thing.</source>
      <translation>أعطِ اسم شيء واحد أو معرّفه.</translation>
    </message>
    <message>
      <source>The server refused the request.</source>
      <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
      <source>The server found a field of the request that it cannot use.</source>
      <translation>وجد الخادم في الطلب حقلًا لا يمكنه استخدامه.</translation>
    </message>
    <message>
      <source>The server could not read the request as JSON.</source>
      <translation>تعذر على الخادم قراءة الطلب على أنه JSON.</translation>
    </message>
    <message>
      <source>The server knows no such thing; it may have ended or been deleted.</source>
      <translation>لا يعرف الخادم شيئًا كهذا؛ ربما انتهى أو حُذف.</translation>
    </message>
    <message>
      <source>The server understood the request but cannot carry it out.</source>
      <translation>فهم الخادم الطلب لكنه لا يستطيع تنفيذه.</translation>
    </message>
    <message>
      <source>The server got no usable API key; enter the key in the profile's settings.</source>
      <translation>لم يتلق الخادم مفتاح API صالحًا؛ أدخله في إعدادات الملف.</translation>
    </message>
    <message>
      <source>The server does not accept the API key; check it in the profile's settings.</source>
      <translation>لا يقبل الخادم مفتاح API؛ راجعه في إعدادات الملف.</translation>
    </message>
    <message>
      <source>The server does not allow this with the present key or plan.</source>
      <translation>لا يسمح الخادم بهذا مع المفتاح أو الخطة الحالية.</translation>
    </message>
    <message>
      <source>The server asks to send fewer requests; wait a moment and try again.</source>
      <translation>يطلب الخادم طلبات أقل؛ انتظر لحظة وحاول مجددًا.</translation>
    </message>
    <message>
      <source>The server has a problem of its own; try again in a moment.</source>
      <translation>في الخادم نفسه مشكلة؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>The server's answer could not be read; check that the address is the right one.</source>
      <translation>تعذرت قراءة جواب الخادم؛ تأكد من صحة العنوان.</translation>
    </message>
    <message>
      <source>The server's address cannot be used; write it like https://host:port.</source>
      <translation>لا يمكن استخدام عنوان الخادم؛ اكتبه مثل https://host:port.</translation>
    </message>
    <message>
      <source>The server points elsewhere instead of answering; check the address in the profile.</source>
      <translation>يحيل الخادم إلى مكان آخر بدل أن يجيب؛ راجع العنوان في الملف.</translation>
    </message>
    <message>
      <source>The API key is empty or holds characters that no key has; enter it again.</source>
      <translation>مفتاح API فارغ أو فيه حروف لا تكون في مفتاح؛ أدخله مجددًا.</translation>
    </message>
    <message>
      <source>The server's answer has an unexpected form; check the address in the profile.</source>
      <translation>جواب الخادم على شكل غير متوقع؛ راجع العنوان في الملف.</translation>
    </message>
    <message>
      <source>The server cannot be reached; check the network and the address.</source>
      <translation>لا يمكن الوصول إلى الخادم؛ راجع الشبكة والعنوان.</translation>
    </message>
    <message>
      <source>The server did not answer, so it is unknown whether the command took effect.</source>
      <translation>لم يرد الخادم، فلا يُعرف هل نُفّذ الأمر.</translation>
    </message>
    <message>
      <source>The server did not answer; try again in a moment.</source>
      <translation>لم يرد الخادم؛ حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>Give the message to send.</source>
      <translation>أعطِ الرسالة المراد إرسالها.</translation>
    </message>
    <message>
      <source>Give a unix time in seconds.</source>
      <translation>أعطِ زمن unix بالثواني.</translation>
    </message>
    <message>
      <source>Give seconds since 1970, not milliseconds.</source>
      <translation>أعطِ ثواني منذ 1970، لا أجزاءها.</translation>
    </message>
    <message>
      <source>Set num_endpoints to 1, or leave force_digit_only_username out.</source>
      <translation>اجعل num_endpoints مساويًا 1، أو اترك force_digit_only_username.</translation>
    </message>
    <message>
      <source>Page in one direction at a time.</source>
      <translation>تصفّح في اتجاه واحد.</translation>
    </message>
    <message>
      <source>Send exactly one of them.</source>
      <translation>أرسل واحدًا منها فقط.</translation>
    </message>
    <message>
      <source>The meeting token is not valid here; ask for a new one.</source>
      <translation>رمز الاجتماع غير صالح هنا؛ اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>make a token of {0} characters</source>
      <translation>تكوّن رمزًا من {0} حرفًا</translation>
    </message>
    <message>
      <source>Keep it under {0}; shorten names and permissions.</source>
      <translation>أبقه دون {0}؛ اختصر الأسماء والصلاحيات.</translation>
    </message>
    <message>
      <source>The meeting token has expired; ask for a new one.</source>
      <translation>انتهت صلاحية رمز الاجتماع؛ اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>The meeting token is not valid yet; wait, or ask for a new one.</source>
      <translation>رمز الاجتماع لم يسرِ بعد؛ انتظر أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>The meeting token belongs to another domain; ask for a new one.</source>
      <translation>رمز الاجتماع لنطاق آخر؛ اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
      <source>Write it as https://host/path.</source>
      <translation>اكتبه على شكل https://host/path.</translation>
    </message>
    <message>
      <source>Give them as basicAuth.</source>
      <translation>أعطها على شكل basicAuth.</translation>
    </message>
    <message>
      <source>Leave out everything from the # on.</source>
      <translation>اترك كل ما بعد #.</translation>
    </message>
    <message>
      <source>Known are {0}.</source>
      <translation>المعروف منها {0}.</translation>
    </message>
    <message>
      <source>Name at least one event type.</source>
      <translation>اذكر نوع حدث واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>Give the secret base64-encoded, or leave it out.</source>
      <translation>أعطِ السر بترميز base64، أو اتركه.</translation>
    </message>
    <message>
      <source>Give user:password in printable ASCII.</source>
      <translation>أعطِ user:password بـ ASCII قابل للطباعة.</translation>
    </message>
    <message>
      <source>Trunks belong to the gateway on this machine. Use the profile “Local” first.</source>
      <translation>خطوط الربط تخص البوابة على هذا الجهاز. استخدم الملف «Local» أولًا.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Select session {n}</source>
      <translation>حدد الجلسة {n}</translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>حدد جلسة بموضعها</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>طلب سريع</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>ابحث عن أي شيء</translation>
    </message>
    <message>
      <source>Enter a number</source>
      <translation>أدخل رقمًا</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>إعادة الطلب</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>اطلب ما نُسخ</translation>
    </message>
    <message>
      <source>Call options</source>
      <translation>خيارات المكالمة</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>أسكت الرنين</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>أنهِ المكالمة</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>انتظار أو استئناف</translation>
    </message>
    <message>
      <source>Merge the calls on hold</source>
      <translation>ادمج المكالمات المنتظرة</translation>
    </message>
    <message>
      <source>Transfer</source>
      <translation>حوّل</translation>
    </message>
    <message>
      <source>Hand all calls over…</source>
      <translation>سلّم كل المكالمات…</translation>
    </message>
    <message>
      <source>Record, or stop recording</source>
      <translation>سجّل أو أوقف التسجيل</translation>
    </message>
    <message>
      <source>Mute microphone</source>
      <translation>اكتم الميكروفون</translation>
    </message>
    <message>
      <source>Turn the camera on or off</source>
      <translation>شغّل الكاميرا أو أطفئها</translation>
    </message>
    <message>
      <source>Switch keypad: dial or tones</source>
      <translation>بدّل لوحة الأرقام: طلب أو نغمات</translation>
    </message>
    <message>
      <source>Go to the sessions</source>
      <translation>اذهب إلى الجلسات</translation>
    </message>
    <message>
      <source>Go to the waiting callers</source>
      <translation>اذهب إلى المتصلين المنتظرين</translation>
    </message>
    <message>
      <source>Go to the ringing pop-up</source>
      <translation>اذهب إلى نافذة الرنين</translation>
    </message>
    <message>
      <source>Go to the contacts</source>
      <translation>اذهب إلى جهات الاتصال</translation>
    </message>
    <message>
      <source>Go to the history</source>
      <translation>اذهب إلى سجل المكالمات</translation>
    </message>
    <message>
      <source>Choose your state</source>
      <translation>اختر حالتك</translation>
    </message>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>اطلب مساعدة مشرف</translation>
    </message>
    <message>
      <source>Board on the full screen</source>
      <translation>اللوحة بملء الشاشة</translation>
    </message>
    <message>
      <source>Go to the log</source>
      <translation>اذهب إلى السجل</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>إعدادات الصوت…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Save the session's timeline…</source>
      <translation>احفظ الخط الزمني للجلسة…</translation>
    </message>
    <message>
      <source>Open a saved timeline…</source>
      <translation>افتح خطًا زمنيًا محفوظًا…</translation>
    </message>
    <message>
      <source>Save diagnostics…</source>
      <translation>احفظ التشخيص…</translation>
    </message>
    <message>
      <source>About Softphone</source>
      <translation>حول Softphone</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء البرنامج</translation>
    </message>
  </context>
  <context>
    <name>CommandBar</name>
    <message>
      <source>Command bar</source>
      <translation>شريط الأوامر</translation>
    </message>
    <message>
      <source>Find an action, contact, call or setting</source>
      <translation>ابحث عن إجراء أو جهة اتصال أو مكالمة أو إعداد</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>لا شيء مطابق.</translation>
    </message>
    <message>
      <source>Type a name, a number, or what you want to do.</source>
      <translation>اكتب اسمًا أو رقمًا أو ما تريد فعله.</translation>
    </message>
    <message>
      <source>Not possible now</source>
      <translation>غير ممكن الآن</translation>
    </message>
    <message>
      <source>Return: {act}</source>
      <translation>إدخال: {act}</translation>
    </message>
    <message>
      <source>Ctrl+Return: {act}</source>
      <translation>Ctrl+إدخال: {act}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>جارية</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>إجراء</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>جهة اتصال</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>إعداد</translation>
    </message>
    <message>
      <source>History</source>
      <translation>سجل المكالمات</translation>
    </message>
    <message>
      <source>select</source>
      <translation>حدد</translation>
    </message>
    <message>
      <source>do it</source>
      <translation>نفّذ</translation>
    </message>
    <message>
      <source>Show {page}</source>
      <translation>اعرض {page}</translation>
    </message>
    <message>
      <source>page tab go</source>
      <translation>صفحة تبويب اذهب</translation>
    </message>
    <message>
      <source>show</source>
      <translation>اعرض</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>الحالة: {state}</translation>
    </message>
    <message>
      <source>become go do not disturb</source>
      <translation>صر عدم الإزعاج حالة</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>اختر</translation>
    </message>
    <message>
      <source>Play {macro}</source>
      <translation>شغّل {macro}</translation>
    </message>
    <message>
      <source>tone macro</source>
      <translation>نغمة ماكرو</translation>
    </message>
    <message>
      <source>play</source>
      <translation>شغّل</translation>
    </message>
    <message>
      <source>call</source>
      <translation>اتصل</translation>
    </message>
    <message>
      <source>fill in</source>
      <translation>املأ</translation>
    </message>
    <message>
      <source>open</source>
      <translation>افتح</translation>
    </message>
    <message>
      <source>Settings: {section}</source>
      <translation>الإعدادات: {section}</translation>
    </message>
    <message>
      <source>Shortcut of “{command}”</source>
      <translation>اختصار «{command}»</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Choose with the arrow keys; Return then calls.</source>
      <translation>اختر بمفاتيح الأسهم؛ ثم يتصل مفتاح الإدخال.</translation>
    </message>
    <message>
      <source>1 suggestion</source>
      <translation>اقتراح واحد</translation>
    </message>
    <message>
      <source>{n} suggestions</source>
      <translation>{n} اقتراحات</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>Contacts</source>
      <translation>جهات الاتصال</translation>
    </message>
    <message>
      <source>Speed dial {key}</source>
      <translation>طلب سريع {key}</translation>
    </message>
    <message>
      <source>No contact has the key Ctrl+{key}.</source>
      <translation>لا جهة اتصال لها المفتاح Ctrl+{key}.</translation>
    </message>
    <message>
      <source>Check its digits.</source>
      <translation>راجع خاناته.</translation>
    </message>
    <message>
      <source>{name} is removed.</source>
      <translation>أُزيل {name}.</translation>
    </message>
    <message>
      <source>The last change is taken back.</source>
      <translation>تم التراجع عن التغيير الأخير.</translation>
    </message>
    <message>
      <source>Import {file}?</source>
      <translation>استيراد {file}؟</translation>
    </message>
    <message>
      <source>Import {count}</source>
      <translation>استورد {count}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>{count} contacts were imported; Undo takes them back.</source>
      <translation>استُوردت {count} جهة اتصال؛ التراجع يعيدها.</translation>
    </message>
    <message>
      <source>The contacts were written to {file}.</source>
      <translation>كُتبت جهات الاتصال في {file}.</translation>
    </message>
    <message>
      <source>New: {count}</source>
      <translation>جديدة: {count}</translation>
    </message>
    <message>
      <source>Completed with what the file knows besides: {count}</source>
      <translation>أُكملت بما يعرفه الملف زيادة: {count}</translation>
    </message>
    <message>
      <source>Known already: {count}</source>
      <translation>معروفة من قبل: {count}</translation>
    </message>
    <message>
      <source>Left out: {count}</source>
      <translation>متروكة: {count}</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>مفضلة</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>مفتاح {key}</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>محظور</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Softphone</source>
      <translation>حول Softphone</translation>
    </message>
    <message>
      <source>Softphone {version}</source>
      <translation>Softphone {version}</translation>
    </message>
    <message>
      <source>A desktop console for people who work on the phone.
MIT licence.</source>
      <translation>وحدة مكتبية لمن يعملون على الهاتف.
رخصة MIT.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>اطلب مساعدة مشرف</translation>
    </message>
    <message>
      <source>About the call with {party}.</source>
      <translation>عن المكالمة مع {party}.</translation>
    </message>
    <message>
      <source>Note to the supervisors, optional</source>
      <translation>ملاحظة للمشرفين، اختيارية</translation>
    </message>
    <message>
      <source>What is it about? Supervisors read it at once</source>
      <translation>ما الأمر؟ يقرؤها المشرفون فورًا</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>اطلب مساعدة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>AudioSetupDialog</name>
    <message>
      <source>Audio settings</source>
      <translation>إعدادات الصوت</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>CloseConfirm</name>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>توجد {n} مكالمات جارية وستُنهى.</translation>
    </message>
    <message>
      <source>Quit Softphone?</source>
      <translation>إنهاء Softphone؟</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>توجد مكالمة جارية وستُنهى.</translation>
    </message>
    <message>
      <source>Hang up and quit</source>
      <translation>أنهِ المكالمات واخرج</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>ابقَ</translation>
    </message>
  </context>
  <context>
    <name>DialOptionsDialog</name>
    <message>
      <source>Options for the next call</source>
      <translation>خيارات المكالمة التالية</translation>
    </message>
    <message>
      <source> s</source>
      <translation> ث</translation>
    </message>
    <message>
      <source>Send and receive video</source>
      <translation>أرسل الفيديو واستقبله</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Audio codecs</source>
      <translation>ترميزات الصوت</translation>
    </message>
    <message>
      <source>Video codecs</source>
      <translation>ترميزات الفيديو</translation>
    </message>
    <message>
      <source>Up to 20 of 0–9 A–D * #</source>
      <translation>حتى 20 من 0–9 A–D * #</translation>
    </message>
    <message>
      <source>Call with video, without pictures here</source>
      <translation>مكالمة بفيديو، دون صور هنا</translation>
    </message>
    <message>
      <source>This connection shows neither the far party's picture nor your camera.</source>
      <translation>لا يعرض هذا الاتصال صورة الطرف الآخر ولا كاميرتك.</translation>
    </message>
    <message>
      <source>Display name</source>
      <translation>الاسم المعروض</translation>
    </message>
    <message>
      <source>Caller ID</source>
      <translation>رقم المتصل</translation>
    </message>
    <message>
      <source>Extension</source>
      <translation>التحويلة</translation>
    </message>
    <message>
      <source>Wait before it</source>
      <translation>الانتظار قبلها</translation>
    </message>
    <message>
      <source>User ID</source>
      <translation>معرّف المستخدم</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>صور في الثانية</translation>
    </message>
    <message>
      <source>Bit rate, kbit/s</source>
      <translation>معدل البت، كيلوبت/ث</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>فيديو</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>أعد الضبط</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
  </context>
  <context>
    <name>ForceStateDialog</name>
    <message>
      <source>Set the state of {name}</source>
      <translation>اضبط حالة {name}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Reason, required</source>
      <translation>السبب، إلزامي</translation>
    </message>
    <message>
      <source>The agent reads it, and the audit keeps it</source>
      <translation>يقرؤه الموظف ويحفظه سجل التدقيق</translation>
    </message>
    <message>
      <source>Set state</source>
      <translation>اضبط الحالة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
  </context>
  <context>
    <name>HandOverDialog</name>
    <message>
      <source>Hand your calls over</source>
      <translation>سلّم مكالماتك</translation>
    </message>
    <message>
      <source>You have no call that could move.</source>
      <translation>ليس لديك مكالمة يمكن نقلها.</translation>
    </message>
    <message>
      <source>One call moves to the room you choose, as it is.</source>
      <translation>تنتقل مكالمة واحدة كما هي إلى الغرفة التي تختارها.</translation>
    </message>
    <message>
      <source>{n} calls move to the room you choose, as they are.</source>
      <translation>تنتقل {n} مكالمات كما هي إلى الغرفة التي تختارها.</translation>
    </message>
    <message>
      <source>Rooms of colleagues</source>
      <translation>غرف الزملاء</translation>
    </message>
    <message>
      <source>No colleague is in a room now.</source>
      <translation>لا زميل في غرفة الآن.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>سلّم</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>MacroDialog</name>
    <message>
      <source>Change tone macro</source>
      <translation>غيّر ماكرو النغمات</translation>
    </message>
    <message>
      <source>New tone macro</source>
      <translation>ماكرو نغمات جديد</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>النغمات</translation>
    </message>
    <message>
      <source>, pauses a second · ; waits for you · ~ waits until the prompt is over · {PIN} is a secret field: its tones are kept in the keyring, and recordings pause while they are sent</source>
      <translation>, تتوقف ثانية · ; تنتظرك · ~ تنتظر نهاية الرسالة الصوتية · {PIN} حقل سري: تُحفظ نغماته في حافظة المفاتيح، وتتوقف التسجيلات أثناء إرسالها</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>احفظ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>أزل</translation>
    </message>
    <message>
      <source>Secret tones for {field}</source>
      <translation>نغمات سرية لـ {field}</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
  </context>
  <context>
    <name>Rejoin</name>
    <message>
      <source>You are still connected to {name}</source>
      <translation>ما زلت متصلًا بـ {name}</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. The call has gone on since {time}; you are not heard until you rejoin.</source>
      <translation>انتهى Softphone على نحو غير متوقع. المكالمة مستمرة منذ {time}؛ ولا يُسمع صوتك حتى تعود إليها.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>أنهِ المكالمة</translation>
    </message>
    <message>
      <source>You are still connected to {n} calls</source>
      <translation>ما زلت متصلًا في {n} مكالمات</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly. These calls go on; you are not heard until you rejoin:
{names}</source>
      <translation>انتهى Softphone على نحو غير متوقع. هذه المكالمات مستمرة؛ ولا يُسمع صوتك حتى تعود إليها:
{names}</translation>
    </message>
    <message>
      <source>End calls</source>
      <translation>أنهِ المكالمات</translation>
    </message>
    <message>
      <source>Rejoin</source>
      <translation>عُد إليها</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did the call with {name}.</source>
      <translation>انتهى Softphone على نحو غير متوقع، وكذلك المكالمة مع {name}.</translation>
    </message>
    <message>
      <source>Softphone ended unexpectedly, and so did {n} calls.</source>
      <translation>انتهى Softphone على نحو غير متوقع، وكذلك {n} مكالمات.</translation>
    </message>
    <message>
      <source>an unknown number</source>
      <translation>رقم مجهول</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Replay: {file}</source>
      <translation>إعادة العرض: {file}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>خطوة</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>السرعة</translation>
    </message>
    <message>
      <source>Place in the timeline</source>
      <translation>الموضع في الخط الزمني</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Replay of a saved timeline that is empty. Nothing here is live.</source>
      <translation>إعادة عرض خط زمني محفوظ فارغ. لا شيء هنا جارٍ.</translation>
    </message>
    <message>
      <source>Replay of a saved timeline of {day}, {time}. Nothing here is live, and nothing can be done with it.</source>
      <translation>إعادة عرض خط زمني محفوظ من {day}، {time}. لا شيء هنا جارٍ ولا يمكن فعل شيء به.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>توقف</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>شغّل</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>غيّر…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source> or </source>
      <translation> أو </translation>
    </message>
    <message>
      <source>Select a session by its place</source>
      <translation>حدد جلسة بموضعها</translation>
    </message>
    <message>
      <source>Alt+1 … Alt+9</source>
      <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>طلب سريع</translation>
    </message>
    <message>
      <source>Ctrl+1 … Ctrl+9</source>
      <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
      <source>Dial what is in the field</source>
      <translation>اطلب ما في الحقل</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>إدخال</translation>
    </message>
    <message>
      <source>Press a key of the keypad</source>
      <translation>اضغط مفتاحًا من لوحة الأرقام</translation>
    </message>
    <message>
      <source>Move on the keypad, leave it</source>
      <translation>تحرّك في لوحة الأرقام واخرج منها</translation>
    </message>
    <message>
      <source>Arrow keys, Tab</source>
      <translation>مفاتيح الأسهم، Tab</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Save diagnostics</source>
      <translation>احفظ التشخيص</translation>
    </message>
    <message>
      <source>Nothing is sent. What you tick is written into one file, exactly as you see it here: without keys and passwords, and with only the last four digits of telephone numbers.</source>
      <translation>لا يُرسل شيء. ما تحدده يُكتب في ملف واحد كما تراه هنا تمامًا: دون مفاتيح وكلمات مرور، وبآخر أربع خانات فقط من أرقام الهاتف.</translation>
    </message>
    <message>
      <source>Files of the bundle</source>
      <translation>ملفات الحزمة</translation>
    </message>
    <message>
      <source>Content of the file</source>
      <translation>محتوى الملف</translation>
    </message>
    <message>
      <source>Gathering…</source>
      <translation>جارٍ الجمع…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>احفظ…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>{n} of {all} files, {size}</source>
      <translation>{n} من {all} ملفات، {size}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Send &amp;to</source>
      <translation>أرسل &amp;إلى</translation>
    </message>
    <message>
      <source>Name, number, SIP address, room, or one of your calls</source>
      <translation>اسم أو رقم أو عنوان SIP أو غرفة أو إحدى مكالماتك</translation>
    </message>
    <message>
      <source>Send to</source>
      <translation>أرسل إلى</translation>
    </message>
    <message>
      <source>{other} (on your line)</source>
      <translation>{other} (على خطك)</translation>
    </message>
    <message>
      <source>Room {room}</source>
      <translation>الغرفة {room}</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>شخص واحد</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} أشخاص</translation>
    </message>
    <message>
      <source>Ask first</source>
      <translation>اسأل أولًا</translation>
    </message>
    <message>
      <source>{name} waits on hold while you talk to them. Then you connect the two, talk all three, or go back to {name}.</source>
      <translation>ينتظر {name} بينما تتحدث هناك. ثم تصل الاثنين، أو تتحدثون ثلاثتكم، أو تعود إلى {name}.</translation>
    </message>
    <message>
      <source>Send on</source>
      <translation>أرسل إلى هناك</translation>
    </message>
    <message>
      <source>Their phone rings while you stay with {name}. When they answer, the two are connected and you are out; the gateway goes on carrying the audio. If they are busy or do not answer, {name} stays with you.</source>
      <translation>يرن هناك بينما تبقى مع {name}. عند الرد يوصل الاثنان وتخرج أنت؛ وتستمر البوابة في حمل الصوت. إن كان مشغولًا أو بلا رد بقي {name} معك.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>سلّم</translation>
    </message>
    <message>
      <source>The phone system of {name} makes the new call itself (SIP REFER), and the gateway is no longer in its path. SIP addresses only.</source>
      <translation>يجري نظام هاتف {name} المكالمة الجديدة بنفسه (SIP REFER)، وتخرج البوابة من مسارها. عناوين SIP فقط.</translation>
    </message>
    <message>
      <source>Call them first</source>
      <translation>اتصل بهم أولًا</translation>
    </message>
    <message>
      <source>Trying</source>
      <translation>محاولة</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>يرن</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>تم الرد</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Calling</source>
      <translation>جارٍ الاتصال</translation>
    </message>
    <message>
      <source>You talk</source>
      <translation>أنت تتحدث</translation>
    </message>
    <message>
      <source>The target</source>
      <translation>الوجهة</translation>
    </message>
    <message>
      <source>Asking for the transfer…</source>
      <translation>جارٍ طلب التحويل…</translation>
    </message>
    <message>
      <source>{to} is being called. {name} stays with you.</source>
      <translation>يجري الاتصال بـ {to}. يبقى {name} معك.</translation>
    </message>
    <message>
      <source>{to} is ringing. {name} stays with you until they answer.</source>
      <translation>يرن عند {to}. يبقى {name} معك حتى الرد.</translation>
    </message>
    <message>
      <source>{to} answered. {name} is being connected.</source>
      <translation>رد {to}. يجري وصل {name}.</translation>
    </message>
    <message>
      <source>{to} is busy</source>
      <translation>{to} مشغول</translation>
    </message>
    <message>
      <source>{to} did not answer</source>
      <translation>لم يرد {to}</translation>
    </message>
    <message>
      <source>{to} was not reached in time</source>
      <translation>لم يُوصل إلى {to} في الوقت المناسب</translation>
    </message>
    <message>
      <source>{to} could not be reached</source>
      <translation>تعذر الوصول إلى {to}</translation>
    </message>
    <message>
      <source>{name} is with you again.</source>
      <translation>عاد {name} معك.</translation>
    </message>
    <message>
      <source>{name} wants to transfer you</source>
      <translation>{name} يريد تحويلك</translation>
    </message>
    <message>
      <source>You would talk to {target} instead. If you accept, they are called now, and {name} leaves when they answer. Without an answer from you it is declined.</source>
      <translation>ستتحدث مع {target} بدلًا منه. إن قبلت يُتصل بهم الآن، ويخرج {name} عند الرد. من دون جواب منك يُرفض.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>اقبل</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>History</source>
      <translation>سجل المكالمات</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>رقم محجوب</translation>
    </message>
    <message>
      <source>{name} is blocked.</source>
      <translation>{name} محظور.</translation>
    </message>
    <message>
      <source>Erase {name}?</source>
      <translation>محو {name}؟</translation>
    </message>
    <message>
      <source>All calls with {address}, their notes and timelines, and this number in the contacts are erased for good.</source>
      <translation>تُمحى نهائيًا كل المكالمات مع {address} وملاحظاتها وخطوطها الزمنية، وهذا الرقم من جهات الاتصال.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>امحُ</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>أبقِ</translation>
    </message>
    <message>
      <source>{count} calls were written to {file}.</source>
      <translation>كُتبت {count} مكالمة في {file}.</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>فائتة</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>جارية</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>لم يُرد عليها</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>تم الرد</translation>
    </message>
    <message>
      <source>Yesterday {time}</source>
      <translation>أمس {time}</translation>
    </message>
    <message>
      <source>missed after {time}</source>
      <translation>فائتة بعد {time}</translation>
    </message>
    <message>
      <source>not answered, {time}</source>
      <translation>لم يُرد عليها، {time}</translation>
    </message>
    <message>
      <source>answered after {time}</source>
      <translation>رُد عليها بعد {time}</translation>
    </message>
    <message>
      <source>talked {time}</source>
      <translation>مدة الحديث {time}</translation>
    </message>
    <message>
      <source>not over yet</source>
      <translation>لم تنته بعد</translation>
    </message>
  </context>
  <context>
    <name>GlobalKeys</name>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>أنهِ المكالمة</translation>
    </message>
    <message>
      <source>Mute or unmute the microphone</source>
      <translation>اكتم الميكروفون أو ألغِ كتمه</translation>
    </message>
    <message>
      <source>Hold or resume</source>
      <translation>انتظار أو استئناف</translation>
    </message>
    <message>
      <source>Silence the ringing</source>
      <translation>أسكت الرنين</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>إعادة الطلب</translation>
    </message>
    <message>
      <source>Dial what was copied</source>
      <translation>اطلب ما نُسخ</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>أظهر النافذة</translation>
    </message>
    <message>
      <source>Add Ctrl, Alt or the system key, so that other programs keep the plain key.</source>
      <translation>أضف Ctrl أو Alt أو مفتاح النظام، كي يبقى المفتاح وحده للبرامج الأخرى.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”.</source>
      <translation>{keys} يخص «{command}».</translation>
    </message>
    <message>
      <source>Another program has {keys}. Choose other keys.</source>
      <translation>لبرنامج آخر {keys}. اختر مفاتيح أخرى.</translation>
    </message>
  </context>
  <context>
    <name>Hearing</name>
    <message>
      <source>You</source>
      <translation>أنت</translation>
    </message>
    <message>
      <source>You hear {speaker}</source>
      <translation>أنت تسمع {speaker}</translation>
    </message>
    <message>
      <source>You can hear {speaker}, but {speaker} is silent now</source>
      <translation>يمكنك سماع {speaker}، لكن {speaker} صامت الآن</translation>
    </message>
    <message>
      <source>You do not hear {speaker}</source>
      <translation>أنت لا تسمع {speaker}</translation>
    </message>
    <message>
      <source>{listener} hears you</source>
      <translation>{listener} يسمعك</translation>
    </message>
    <message>
      <source>{listener} can hear you, but you are silent now</source>
      <translation>يمكن لـ {listener} سماعك، لكنك صامت الآن</translation>
    </message>
    <message>
      <source>{listener} does not hear you</source>
      <translation>{listener} لا يسمعك</translation>
    </message>
    <message>
      <source>{listener} hears {speaker}</source>
      <translation>{listener} يسمع {speaker}</translation>
    </message>
    <message>
      <source>{listener} can hear {speaker}, but {speaker} is silent now</source>
      <translation>يمكن لـ {listener} سماع {speaker}، لكن {speaker} صامت الآن</translation>
    </message>
    <message>
      <source>{listener} does not hear {speaker}</source>
      <translation>{listener} لا يسمع {speaker}</translation>
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
      <translation>المكالمات</translation>
    </message>
    <message>
      <source>From a link</source>
      <translation>من رابط</translation>
    </message>
    <message>
      <source>Softphone is not ready yet.</source>
      <translation>Softphone ليس جاهزًا بعد.</translation>
    </message>
  </context>
  <context>
    <name>SessionState</name>
    <message>
      <source>Placing</source>
      <translation>جارٍ الإعداد</translation>
    </message>
    <message>
      <source>Dialling</source>
      <translation>جارٍ الطلب</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>يرن</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>واردة</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>جارٍ الوصل</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>تم الرد</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>انتهت</translation>
    </message>
  </context>
  <context>
    <name>Pending</name>
    <message>
      <source>Placing</source>
      <translation>جارٍ الإعداد</translation>
    </message>
    <message>
      <source>Hanging up</source>
      <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>جارٍ الرد</translation>
    </message>
    <message>
      <source>Declining</source>
      <translation>جارٍ الرفض</translation>
    </message>
    <message>
      <source>Muting</source>
      <translation>جارٍ الكتم</translation>
    </message>
    <message>
      <source>Holding</source>
      <translation>جارٍ الانتظار</translation>
    </message>
    <message>
      <source>Transferring</source>
      <translation>جارٍ التحويل</translation>
    </message>
  </context>
  <context>
    <name>EndReason</name>
    <message>
      <source>Ended</source>
      <translation>انتهت</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>أُلغيت</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>مشغول</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>لا رد</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>Unreachable</source>
      <translation>لا يمكن الوصول</translation>
    </message>
    <message>
      <source>Unavailable</source>
      <translation>غير متاح</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>غير مسموح</translation>
    </message>
    <message>
      <source>No common codec</source>
      <translation>لا ترميز مشترك</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>فائتة</translation>
    </message>
    <message>
      <source>Transferred</source>
      <translation>حُوّلت</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>انقطعت</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>رُفضت</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>فشلت</translation>
    </message>
  </context>
  <context>
    <name>EndedBy</name>
    <message>
      <source>you hung up</source>
      <translation>أنت أنهيتها</translation>
    </message>
    <message>
      <source>they hung up</source>
      <translation>أنهاها الطرف الآخر</translation>
    </message>
    <message>
      <source>ended by the network</source>
      <translation>أنهتها الشبكة</translation>
    </message>
  </context>
  <context>
    <name>LinkStatus</name>
    <message>
      <source>Connecting</source>
      <translation>جارٍ الوصل</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>جارٍ إعادة الاتصال</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>غير متصل</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>جارٍ البدء</translation>
    </message>
    <message>
      <source>Link: starting</source>
      <translation>الاتصال: جارٍ البدء</translation>
    </message>
    <message>
      <source>Link: {sentence}</source>
      <translation>الاتصال: {sentence}</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} ث</translation>
    </message>
  </context>
  <context>
    <name>LinkState</name>
    <message>
      <source>the backend</source>
      <translation>الخدمة</translation>
    </message>
    <message>
      <source>Connected to {backend}.</source>
      <translation>متصل بـ {backend}.</translation>
    </message>
    <message>
      <source>Connecting to {backend}…</source>
      <translation>جارٍ الاتصال بـ {backend}…</translation>
    </message>
    <message>
      <source>There is no link to {backend}.</source>
      <translation>لا يوجد اتصال بـ {backend}.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>محاولة جديدة بعد {seconds} ث.</translation>
    </message>
    <message>
      <source>Live calls go on at the far side.</source>
      <translation>المكالمات الجارية مستمرة في الجانب الآخر.</translation>
    </message>
  </context>
  <context>
    <name>Severity</name>
    <message>
      <source>Information</source>
      <translation>معلومة</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
  </context>
  <context>
    <name>AudioRole</name>
    <message>
      <source>Microphone</source>
      <translation>الميكروفون</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>السماعة</translation>
    </message>
    <message>
      <source>Ringer</source>
      <translation>الرنين</translation>
    </message>
  </context>
  <context>
    <name>Option</name>
    <message>
      <source>a SIP address</source>
      <translation>عنوان SIP</translation>
    </message>
    <message>
      <source>a phone number</source>
      <translation>رقم هاتف</translation>
    </message>
    <message>
      <source>a caller ID</source>
      <translation>رقم متصل</translation>
    </message>
    <message>
      <source>a display name</source>
      <translation>اسم معروض</translation>
    </message>
    <message>
      <source>a user ID</source>
      <translation>معرّف مستخدم</translation>
    </message>
    <message>
      <source>a wait</source>
      <translation>انتظار</translation>
    </message>
    <message>
      <source>picture settings</source>
      <translation>إعدادات الصورة</translation>
    </message>
  </context>
  <context>
    <name>Agents</name>
    <message>
      <source>Not told</source>
      <translation>لم تُبلّغ</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>متاح</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>في مكالمة</translation>
    </message>
    <message>
      <source>Wrap-up</source>
      <translation>ما بعد المكالمة</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>مشغول</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>استراحة</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>غير متصل</translation>
    </message>
    <message>
      <source>Short break</source>
      <translation>استراحة قصيرة</translation>
    </message>
    <message>
      <source>Lunch</source>
      <translation>غداء</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>اجتماع</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>تدريب</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>استماع</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>همس</translation>
    </message>
    <message>
      <source>Barge</source>
      <translation>تدخّل</translation>
    </message>
    <message>
      <source>A supervisor</source>
      <translation>مشرف</translation>
    </message>
    <message>
      <source>{name} listens. Nobody hears them.</source>
      <translation>{name} يستمع. لا أحد يسمعه.</translation>
    </message>
    <message>
      <source>{name} has joined the call. Everybody hears them.</source>
      <translation>انضم {name} إلى المكالمة. الجميع يسمعه.</translation>
    </message>
    <message>
      <source>{name} whispers to you. The far party does not hear it.</source>
      <translation>{name} يهمس لك. الطرف الآخر لا يسمع ذلك.</translation>
    </message>
    <message>
      <source>{name} whispers to a colleague. The far party does not hear it.</source>
      <translation>{name} يهمس لزميل. الطرف الآخر لا يسمع ذلك.</translation>
    </message>
  </context>
  <context>
    <name>CardFile</name>
    <message>
      <source>There is no telephone number on this card.</source>
      <translation>ليس في هذه البطاقة رقم هاتف.</translation>
    </message>
    <message>
      <source>The card cannot be read: {reason}.</source>
      <translation>تتعذر قراءة البطاقة: {reason}.</translation>
    </message>
    <message>
      <source>This file is an address book. Import it in Contacts.</source>
      <translation>هذا الملف دفتر عناوين. استورده في جهات الاتصال.</translation>
    </message>
  </context>
  <context>
    <name>Floor</name>
    <message>
      <source>Available</source>
      <translation>متاح</translation>
    </message>
    <message>
      <source>On call</source>
      <translation>في مكالمة</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>منتظرون</translation>
    </message>
    <message>
      <source>Longest wait</source>
      <translation>أطول انتظار</translation>
    </message>
    <message>
      <source>Service level</source>
      <translation>مستوى الخدمة</translation>
    </message>
    <message>
      <source>Abandoned today</source>
      <translation>تُركت اليوم</translation>
    </message>
    <message>
      <source>Handle time</source>
      <translation>زمن المعالجة</translation>
    </message>
    <message>
      <source>Answered today</source>
      <translation>رُد عليها اليوم</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>راقب</translation>
    </message>
    <message>
      <source>Act</source>
      <translation>تصرّف</translation>
    </message>
    <message>
      <source>Agent</source>
      <translation>الموظف</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>For</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>المكالمة</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>الحديث</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>الغرفة</translation>
    </message>
    <message>
      <source>Supervisors</source>
      <translation>المشرفون</translation>
    </message>
    <message>
      <source>Nobody there</source>
      <translation>لا أحد هناك</translation>
    </message>
    <message>
      <source>Connection lost</source>
      <translation>فُقد الاتصال</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>قيد الانتظار</translation>
    </message>
    <message>
      <source>On hold {time}</source>
      <translation>قيد الانتظار {time}</translation>
    </message>
    <message>
      <source>Talking</source>
      <translation>يتحدث</translation>
    </message>
    <message>
      <source>Dialing</source>
      <translation>جارٍ الطلب</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>يرن</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Put on hold</source>
      <translation>ضع قيد الانتظار</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>استأنف</translation>
    </message>
    <message>
      <source>Transfer…</source>
      <translation>حوّل…</translation>
    </message>
    <message>
      <source>Mute for this party</source>
      <translation>اكتم لهذا الطرف</translation>
    </message>
    <message>
      <source>Unmute for this party</source>
      <translation>ألغِ الكتم لهذا الطرف</translation>
    </message>
    <message>
      <source>Hang up</source>
      <translation>أنهِ المكالمة</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>أزل</translation>
    </message>
  </context>
  <context>
    <name>SessionTableModel</name>
    <message>
      <source>Sessions</source>
      <translation>الجلسات</translation>
    </message>
  </context>
  <context>
    <name>WaitingCallers</name>
    <message>
      <source>Number withheld</source>
      <translation>رقم محجوب</translation>
    </message>
    <message>
      <source>Answering</source>
      <translation>جارٍ الرد</translation>
    </message>
    <message>
      <source>Ringing</source>
      <translation>يرن</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>في الطريق</translation>
    </message>
    <message>
      <source>Enters a code</source>
      <translation>يُدخل رمزًا</translation>
    </message>
    <message>
      <source>Hears hold music</source>
      <translation>يسمع موسيقى الانتظار</translation>
    </message>
    <message>
      <source>Waits for {room} to start</source>
      <translation>ينتظر بدء {room}</translation>
    </message>
    <message>
      <source>Waits for the meeting to start</source>
      <translation>ينتظر بدء الاجتماع</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Resuming</source>
      <translation>جارٍ الاستئناف</translation>
    </message>
    <message>
      <source>Link lost</source>
      <translation>فُقد الاتصال</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>قيد الانتظار</translation>
    </message>
    <message>
      <source>Held by them</source>
      <translation>وضعها الطرف الآخر قيد الانتظار</translation>
    </message>
    <message>
      <source>Number withheld</source>
      <translation>رقم محجوب</translation>
    </message>
    <message>
      <source>on hold for {time}</source>
      <translation>قيد الانتظار منذ {time}</translation>
    </message>
    <message>
      <source>muted</source>
      <translation>مكتوم</translation>
    </message>
    <message>
      <source>held by them too</source>
      <translation>ووضعها الطرف الآخر أيضًا قيد الانتظار</translation>
    </message>
    <message>
      <source>asks for {to}</source>
      <translation>يطلب {to}</translation>
    </message>
    <message>
      <source>to {to}</source>
      <translation>إلى {to}</translation>
    </message>
    <message>
      <source>ringing {to}</source>
      <translation>يرن عند {to}</translation>
    </message>
    <message>
      <source>connecting to {to}</source>
      <translation>جارٍ الوصل بـ {to}</translation>
    </message>
    <message>
      <source>the target</source>
      <translation>الوجهة</translation>
    </message>
    <message>
      <source>dial-out</source>
      <translation>صادرة</translation>
    </message>
    <message>
      <source>dial-in</source>
      <translation>واردة</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>لم تُقس</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>سيئة جدًا</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>سيئة</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>متوسطة</translation>
    </message>
    <message>
      <source>good</source>
      <translation>جيدة</translation>
    </message>
    <message>
      <source>Quality not measured yet</source>
      <translation>لم تُقس الجودة بعد</translation>
    </message>
    <message>
      <source>Loss {value} %</source>
      <translation>فقد {value} %</translation>
    </message>
    <message>
      <source>jitter {value} ms</source>
      <translation>تذبذب {value} مللي ثانية</translation>
    </message>
    <message>
      <source>RTT {value} ms</source>
      <translation>RTT {value} مللي ثانية</translation>
    </message>
    <message>
      <source>MOS {value}</source>
      <translation>MOS {value}</translation>
    </message>
    <message>
      <source>{count} live</source>
      <translation>{count} جارية</translation>
    </message>
    <message>
      <source>{count} ringing</source>
      <translation>{count} ترن</translation>
    </message>
    <message>
      <source>{count} held</source>
      <translation>{count} منتظرة</translation>
    </message>
    <message>
      <source>{count} ended</source>
      <translation>{count} انتهت</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>quality {word}</source>
      <translation>الجودة {word}</translation>
    </message>
  </context>
  <context>
    <name>OfferWiring</name>
    <message>
      <source>From the clipboard</source>
      <translation>من الحافظة</translation>
    </message>
    <message>
      <source>The clipboard holds no text. Copy a number first.</source>
      <translation>ليس في الحافظة نص. انسخ رقمًا أولًا.</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>Nobody is calling.</source>
      <translation>لا أحد يتصل.</translation>
    </message>
    <message>
      <source>Nothing rings.</source>
      <translation>لا شيء يرن.</translation>
    </message>
    <message>
      <source>Nothing was dialled yet.</source>
      <translation>لم يُطلب شيء بعد.</translation>
    </message>
    <message>
      <source>This window does not know “{verb}”.</source>
      <translation>لا تعرف هذه النافذة «{verb}».</translation>
    </message>
    <message>
      <source>There is no call.</source>
      <translation>لا توجد مكالمة.</translation>
    </message>
    <message>
      <source>No call can be held or resumed.</source>
      <translation>لا مكالمة يمكن وضعها قيد الانتظار أو استئنافها.</translation>
    </message>
    <message>
      <source>Several calls are possible. Select one in the window.</source>
      <translation>عدة مكالمات ممكنة. حدد واحدة في النافذة.</translation>
    </message>
  </context>
  <context>
    <name>AgentButton</name>
    <message>
      <source>Ask a supervisor for help</source>
      <translation>اطلب مساعدة مشرف</translation>
    </message>
    <message>
      <source>Wrap-up done</source>
      <translation>تم ما بعد المكالمة</translation>
    </message>
    <message>
      <source>{seconds} more seconds</source>
      <translation>{seconds} ثانية إضافية</translation>
    </message>
    <message>
      <source>Your state: {words}. Press to choose</source>
      <translation>حالتك: {words}. اضغط للاختيار</translation>
    </message>
    <message>
      <source>{now} → {next}</source>
      <translation>{now} ← {next}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} د</translation>
    </message>
  </context>
  <context>
    <name>ContactForm</name>
    <message>
      <source>Call</source>
      <translation>اتصل</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>احفظ</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>أزل</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>مفضلة</translation>
    </message>
    <message>
      <source>Block: decline before it rings</source>
      <translation>حظر: رفض قبل أن يرن</translation>
    </message>
    <message>
      <source>From the directory “{name}”. Name and numbers are changed there.</source>
      <translation>من الدليل «{name}». يُغيّر الاسم والأرقام هناك.</translation>
    </message>
    <message>
      <source>The selected contact</source>
      <translation>جهة الاتصال المحددة</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>الشركة</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Speed dial</source>
      <translation>طلب سريع</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>جهة اتصال جديدة</translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message>
      <source>Name, company, number or note</source>
      <translation>اسم أو شركة أو رقم أو ملاحظة</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>استورد…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>صدّر…</translation>
    </message>
    <message>
      <source>Nobody yet. Add somebody, or import a vCard or CSV file.</source>
      <translation>لا أحد بعد. أضف شخصًا، أو استورد ملف vCard أو CSV.</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>لا أحد مطابق.</translation>
    </message>
    <message>
      <source>Not saved yet.</source>
      <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>حُفظ</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>جهات الاتصال</translation>
    </message>
    <message>
      <source>Take the last change back, an import as a whole</source>
      <translation>تراجع عن التغيير الأخير، والاستيراد كله مرة واحدة</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>استورد جهات اتصال</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.csv)</source>
      <translation>جهات اتصال (*.vcf *.csv)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>vCard (*.vcf)</source>
      <translation>vCard (*.vcf)</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول (*.csv)</translation>
    </message>
    <message>
      <source>Export the contacts</source>
      <translation>صدّر جهات الاتصال</translation>
    </message>
  </context>
  <context>
    <name>DialOffer</name>
    <message>
      <source>Call</source>
      <translation>اتصل</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>حرّر</translation>
    </message>
    <message>
      <source>Put it into the dial field</source>
      <translation>ضعه في حقل الطلب</translation>
    </message>
    <message>
      <source>Do not dial</source>
      <translation>لا تطلب</translation>
    </message>
    <message>
      <source>Do not dial (Esc)</source>
      <translation>لا تطلب (Esc)</translation>
    </message>
  </context>
  <context>
    <name>DialWords</name>
    <message>
      <source>SIP address</source>
      <translation>عنوان SIP</translation>
    </message>
    <message>
      <source>Valid number</source>
      <translation>رقم صالح</translation>
    </message>
    <message>
      <source>Valid {region} number</source>
      <translation>رقم صالح ({region})</translation>
    </message>
    <message>
      <source>then {tones} (, pauses, ; waits for you)</source>
      <translation>ثم {tones} (, تتوقف، ; تنتظرك)</translation>
    </message>
    <message>
      <source>then {tones}</source>
      <translation>ثم {tones}</translation>
    </message>
    <message>
      <source>then {tones} after {wait} s</source>
      <translation>ثم {tones} بعد {wait} ث</translation>
    </message>
  </context>
  <context>
    <name>DialerPanel</name>
    <message>
      <source>Call</source>
      <translation>اتصل</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>إعادة الطلب</translation>
    </message>
    <message>
      <source>Dial {number} again (F12)</source>
      <translation>اطلب {number} مجددًا (F12)</translation>
    </message>
    <message>
      <source>Not ready to dial yet. Try again in a moment.</source>
      <translation>ليس جاهزًا للطلب بعد. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
      <source>This cannot be dialled.</source>
      <translation>لا يمكن طلب هذا.</translation>
    </message>
    <message>
      <source>Dial the last number again (F12)</source>
      <translation>اطلب الرقم الأخير مجددًا (F12)</translation>
    </message>
    <message>
      <source>Type, paste or drop a number, tel: or sip: link</source>
      <translation>اكتب رقمًا أو رابط tel: أو sip: أو الصقه أو أفلته هنا</translation>
    </message>
  </context>
  <context>
    <name>HelpAlert</name>
    <message>
      <source>{name} asks for help</source>
      <translation>{name} يطلب مساعدة</translation>
    </message>
    <message>
      <source>Whisper</source>
      <translation>همس</translation>
    </message>
    <message>
      <source>Whisper to {name}</source>
      <translation>اهمس لـ {name}</translation>
    </message>
    <message>
      <source>Dismiss the request of {name}</source>
      <translation>أغلق طلب {name}</translation>
    </message>
  </context>
  <context>
    <name>HistoryDetail</name>
    <message>
      <source>Call</source>
      <translation>اتصل</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>انسخ</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Choose a call to see how it went.</source>
      <translation>اختر مكالمة لترى كيف جرت.</translation>
    </message>
    <message>
      <source>The selected call</source>
      <translation>المكالمة المحددة</translation>
    </message>
    <message>
      <source>Dial this number again (Return)</source>
      <translation>اطلب هذا الرقم مجددًا (إدخال)</translation>
    </message>
    <message>
      <source>Copy the number (Ctrl+C)</source>
      <translation>انسخ الرقم (Ctrl+C)</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>انسخ الرقم</translation>
    </message>
    <message>
      <source>More about this caller</source>
      <translation>المزيد عن هذا المتصل</translation>
    </message>
    <message>
      <source>No events were kept.</source>
      <translation>لم تُحفظ أحداث.</translation>
    </message>
    <message>
      <source>Keep or change as a contact…</source>
      <translation>احفظ أو غيّر كجهة اتصال…</translation>
    </message>
    <message>
      <source>Block this caller</source>
      <translation>احظر هذا المتصل</translation>
    </message>
    <message>
      <source>Erase this caller…</source>
      <translation>امحُ هذا المتصل…</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>الخط الزمني</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Export…</source>
      <translation>صدّر…</translation>
    </message>
    <message>
      <source>Calls you make and take are listed here.</source>
      <translation>تُدرج هنا المكالمات التي تجريها وتتلقاها.</translation>
    </message>
    <message>
      <source>The history is not open yet.</source>
      <translation>لم يُفتح سجل المكالمات بعد.</translation>
    </message>
    <message>
      <source>No call matches.</source>
      <translation>لا مكالمة مطابقة.</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>المكالمات</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول (*.csv)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Export the calls found</source>
      <translation>صدّر المكالمات التي عُثر عليها</translation>
    </message>
  </context>
  <context>
    <name>HistorySearch</name>
    <message>
      <source>Name, number, note or tag</source>
      <translation>اسم أو رقم أو ملاحظة أو وسم</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>أي وقت</translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>فائتة</translation>
    </message>
    <message>
      <source>In</source>
      <translation>واردة</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>صادرة</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 أيام</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 يومًا</translation>
    </message>
    <message>
      <source>12 months</source>
      <translation>12 شهرًا</translation>
    </message>
  </context>
  <context>
    <name>IncomingPopup</name>
    <message>
      <source>Incoming call</source>
      <translation>مكالمة واردة</translation>
    </message>
    <message>
      <source>Incoming call from {name}</source>
      <translation>مكالمة واردة من {name}</translation>
    </message>
  </context>
  <context>
    <name>IncomingCard</name>
    <message>
      <source>INCOMING CALL</source>
      <translation>مكالمة واردة</translation>
    </message>
    <message>
      <source>Next incoming call</source>
      <translation>المكالمة الواردة التالية</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>أسكت</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} من {count}</translation>
    </message>
    <message>
      <source>waiting {time}</source>
      <translation>ينتظر {time}</translation>
    </message>
    <message>
      <source>Room {room} · </source>
      <translation>الغرفة {room} · </translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>أُسكتت</translation>
    </message>
    <message>
      <source>Rings on {device}</source>
      <translation>ترن على {device}</translation>
    </message>
    <message>
      <source>No sound device: this call rings silently</source>
      <translation>لا جهاز صوت: ترن هذه المكالمة بصمت</translation>
    </message>
  </context>
  <context>
    <name>KeypadPanel</name>
    <message>
      <source>Dial</source>
      <translation>اطلب</translation>
    </message>
    <message>
      <source>Send tones</source>
      <translation>أرسل نغمات</translation>
    </message>
    <message>
      <source>Tones to {name}</source>
      <translation>نغمات إلى {name}</translation>
    </message>
    <message>
      <source>Send {count} tones?</source>
      <translation>إرسال {count} نغمة؟</translation>
    </message>
    <message>
      <source>They play one after the other and can be cancelled.</source>
      <translation>تُرسل واحدة بعد الأخرى ويمكن إلغاؤها.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>أرسل</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>LogPanePanel</name>
    <message>
      <source>Nothing has been logged yet.</source>
      <translation>لم يُسجل شيء بعد.</translation>
    </message>
    <message>
      <source>LOG</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>This session</source>
      <translation>هذه الجلسة</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>تتبّع</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>صدّر…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>تصفية…</translation>
    </message>
    <message>
      <source>Filter the log by text</source>
      <translation>صفِّ السجل بالنص</translation>
    </message>
    <message>
      <source>Lowest level shown</source>
      <translation>أدنى مستوى معروض</translation>
    </message>
    <message>
      <source>Show only lines of the selected session</source>
      <translation>اعرض أسطر الجلسة المحددة فقط</translation>
    </message>
    <message>
      <source>Save the lines shown to a file; telephone numbers are masked</source>
      <translation>احفظ الأسطر المعروضة في ملف؛ تُخفى أرقام الهاتف</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>كل المستويات</translation>
    </message>
    <message>
      <source>Info and up</source>
      <translation>معلومات وما فوق</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>تحذيرات وأخطاء</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>أخطاء فقط</translation>
    </message>
    <message>
      <source>No line matches.</source>
      <translation>لا سطر مطابق.</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <source>New lines stay in view; click to pause</source>
      <translation>تبقى الأسطر الجديدة ظاهرة؛ انقر للتوقف</translation>
    </message>
    <message>
      <source>Click to follow new lines</source>
      <translation>انقر لتتبع الأسطر الجديدة</translation>
    </message>
    <message>
      <source>{shown} of {kept}</source>
      <translation>{shown} من {kept}</translation>
    </message>
    <message>
      <source>Export the log</source>
      <translation>صدّر السجل</translation>
    </message>
    <message>
      <source>Log files (*.log *.txt)</source>
      <translation>ملفات سجل (*.log *.txt)</translation>
    </message>
  </context>
  <context>
    <name>MacroMenu</name>
    <message>
      <source>Tone macros</source>
      <translation>ماكرو النغمات</translation>
    </message>
    <message>
      <source>Play {name}</source>
      <translation>شغّل {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>غيّر</translation>
    </message>
    <message>
      <source>New macro…</source>
      <translation>ماكرو جديد…</translation>
    </message>
  </context>
  <context>
    <name>MuteButton</name>
    <message>
      <source>Muting…</source>
      <translation>جارٍ الكتم…</translation>
    </message>
    <message>
      <source>Unmuting…</source>
      <translation>جارٍ إلغاء الكتم…</translation>
    </message>
    <message>
      <source>Microphone: waiting until it is measured</source>
      <translation>الميكروفون: بانتظار قياسه</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>مكتوم</translation>
    </message>
    <message>
      <source>Microphone muted. Press to unmute</source>
      <translation>الميكروفون مكتوم. اضغط لإلغاء الكتم</translation>
    </message>
    <message>
      <source>No mic</source>
      <translation>لا ميكروفون</translation>
    </message>
    <message>
      <source>No microphone found. Calls still connect; they will not hear you</source>
      <translation>لم يُعثر على ميكروفون. تتم المكالمات؛ ولن يسمعوك</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>اكتم</translation>
    </message>
    <message>
      <source>Microphone live. Press to mute</source>
      <translation>الميكروفون مفتوح. اضغط للكتم</translation>
    </message>
  </context>
  <context>
    <name>NoticeStrip</name>
    <message>
      <source>{count} more</source>
      <translation>{count} أخرى</translation>
    </message>
  </context>
  <context>
    <name>NoticeCard</name>
    <message>
      <source>Dismiss this notice</source>
      <translation>أغلق هذا الإشعار</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>أزل</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>انسخ للمدير</translation>
    </message>
    <message>
      <source>Copies what happened and what to change.</source>
      <translation>ينسخ ما حدث وما ينبغي تغييره.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>{who} can put this right.</source>
      <translation>يمكن لـ {who} إصلاح هذا.</translation>
    </message>
  </context>
  <context>
    <name>OptionsButton</name>
    <message>
      <source>Options</source>
      <translation>خيارات</translation>
    </message>
  </context>
  <context>
    <name>PastBar</name>
    <message>
      <source>Look back up to 60 minutes</source>
      <translation>ارجع حتى 60 دقيقة</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>عُد إلى الآن</translation>
    </message>
    <message>
      <source>Show what happens now, and close this line</source>
      <translation>أظهر ما يحدث الآن وأغلق هذا السطر</translation>
    </message>
    <message>
      <source>Past: {time}. Nothing can be done here</source>
      <translation>الماضي: {time}. لا يمكن فعل شيء هنا</translation>
    </message>
    <message>
      <source>Nothing is known of that time.</source>
      <translation>لا يُعرف شيء عن ذلك الوقت.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>{time} ago</source>
      <translation>قبل {time}</translation>
    </message>
  </context>
  <context>
    <name>PracticeNumbers</name>
    <message>
      <source>echo: hear yourself</source>
      <translation>صدى: اسمع نفسك</translation>
    </message>
    <message>
      <source>menu: send tones, # ends</source>
      <translation>قائمة: أرسل نغمات، # تُنهي</translation>
    </message>
    <message>
      <source>calls you back</source>
      <translation>يعاود الاتصال بك</translation>
    </message>
    <message>
      <source>early media, then answers</source>
      <translation>صوت مبكر ثم يرد</translation>
    </message>
    <message>
      <source>PCMU only</source>
      <translation>PCMU فقط</translation>
    </message>
    <message>
      <source>busy</source>
      <translation>مشغول</translation>
    </message>
    <message>
      <source>declines</source>
      <translation>يرفض</translation>
    </message>
    <message>
      <source>rings, no answer</source>
      <translation>يرن بلا رد</translation>
    </message>
    <message>
      <source>hangs up after 3 s</source>
      <translation>يُنهي بعد 3 ث</translation>
    </message>
    <message>
      <source>accepts a transfer</source>
      <translation>يقبل التحويل</translation>
    </message>
    <message>
      <source>No sessions</source>
      <translation>لا جلسات</translation>
    </message>
    <message>
      <source>Dial a number, or wait for a call.</source>
      <translation>اطلب رقمًا، أو انتظر مكالمة.</translation>
    </message>
    <message>
      <source>Dial a number, or try the practice line. It makes real calls and needs no account:</source>
      <translation>اطلب رقمًا، أو جرّب خط التدريب. يجري مكالمات حقيقية ولا يحتاج حسابًا:</translation>
    </message>
  </context>
  <context>
    <name>ReachButton</name>
    <message>
      <source>Callers reach this room at {addresses}</source>
      <translation>يصل المتصلون إلى هذه الغرفة على {addresses}</translation>
    </message>
    <message>
      <source>Addresses of this room</source>
      <translation>عناوين هذه الغرفة</translation>
    </message>
    <message>
      <source>Callers reach this room at:</source>
      <translation>يصل المتصلون إلى هذه الغرفة على:</translation>
    </message>
    <message>
      <source>Copy {address}</source>
      <translation>انسخ {address}</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>انسخ الكل</translation>
    </message>
  </context>
  <context>
    <name>RecentRow</name>
    <message>
      <source>Click to fill in, double-click to dial</source>
      <translation>انقر للملء، وانقر نقرتين للطلب</translation>
    </message>
    <message>
      <source>Dial-out</source>
      <translation>صادرة</translation>
    </message>
    <message>
      <source>Dial-in</source>
      <translation>واردة</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>RECENT</source>
      <translation>الأخيرة</translation>
    </message>
    <message>
      <source>Calls you end are listed here.</source>
      <translation>تُدرج هنا المكالمات التي تنهيها.</translation>
    </message>
  </context>
  <context>
    <name />
    <message>
      <source>now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} د</translation>
    </message>
    <message>
      <source>{count} h</source>
      <translation>{count} س</translation>
    </message>
    <message>
      <source>{count} d</source>
      <translation>{count} ي</translation>
    </message>
    <message>
      <source>MOS</source>
      <translation>MOS</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>الفقد</translation>
    </message>
    <message>
      <source>Jitter</source>
      <translation>التذبذب</translation>
    </message>
  </context>
  <context>
    <name>RecordButton</name>
    <message>
      <source>Recording paused</source>
      <translation>التسجيل متوقف</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>جارٍ التسجيل</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>سجّل</translation>
    </message>
    <message>
      <source>{state}: stop recording</source>
      <translation>{state}: أوقف التسجيل</translation>
    </message>
    <message>
      <source>Everything heard in the room is being written to a file. Click to stop.</source>
      <translation>يُكتب كل ما يُسمع في الغرفة في ملف. انقر للإيقاف.</translation>
    </message>
    <message>
      <source>Nothing is written while secret tones are sent; it goes on by itself</source>
      <translation>لا يُكتب شيء أثناء إرسال النغمات السرية؛ ثم يستمر وحده</translation>
    </message>
    <message>
      <source>Record this room</source>
      <translation>سجّل هذه الغرفة</translation>
    </message>
    <message>
      <source>Record everything heard in the room</source>
      <translation>سجّل كل ما يُسمع في الغرفة</translation>
    </message>
  </context>
  <context>
    <name>SeatPanel</name>
    <message>
      <source>Leave</source>
      <translation>غادر</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>تولَّ المكالمة</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>أنهِ المكالمة</translation>
    </message>
    <message>
      <source>Set state…</source>
      <translation>اضبط الحالة…</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>أرسل</translation>
    </message>
    <message>
      <source>This is your own room.</source>
      <translation>هذه غرفتك أنت.</translation>
    </message>
    <message>
      <source>Leaving…</source>
      <translation>جارٍ المغادرة…</translation>
    </message>
    <message>
      <source>{mode}: on its way…</source>
      <translation>{mode}: في الطريق…</translation>
    </message>
    <message>
      <source>You are not in this room. Choose how to join; listening is silent.</source>
      <translation>لست في هذه الغرفة. اختر كيف تدخل؛ الاستماع صامت.</translation>
    </message>
    <message>
      <source>The link is down; what is shown may be old.</source>
      <translation>الاتصال مفقود؛ قد يكون المعروض قديمًا.</translation>
    </message>
    <message>
      <source>You are heard.</source>
      <translation>صوتك مسموع.</translation>
    </message>
    <message>
      <source>Nobody hears you.</source>
      <translation>لا أحد يسمعك.</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>المكالمة</translation>
    </message>
    <message>
      <source>Line of text to the agent; no customer sees it</source>
      <translation>سطر نص للموظف؛ لا يراه أي عميل</translation>
    </message>
    <message>
      <source>Write to the agent; customers never see it</source>
      <translation>اكتب للموظف؛ لا يراه العملاء أبدًا</translation>
    </message>
    <message>
      <source>Barge, and once you are heard, move the call to your own room</source>
      <translation>تدخّل، وما إن يُسمع صوتك انقل المكالمة إلى غرفتك</translation>
    </message>
  </context>
  <context>
    <name>SessionDetailPanel</name>
    <message>
      <source>Select a session to see its timeline.</source>
      <translation>حدد جلسة لترى خطها الزمني.</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>انسخ الكل</translation>
    </message>
    <message>
      <source>Nothing has happened to this session yet.</source>
      <translation>لم يحدث شيء في هذه الجلسة بعد.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>TIMELINE</source>
      <translation>الخط الزمني</translation>
    </message>
    <message>
      <source>Copy all identifiers of this session</source>
      <translation>انسخ كل معرّفات هذه الجلسة</translation>
    </message>
    <message>
      <source>WHO HEARS WHOM</source>
      <translation>من يسمع من</translation>
    </message>
    <message>
      <source>QUALITY</source>
      <translation>الجودة</translation>
    </message>
    <message>
      <source>IDENTIFIERS</source>
      <translation>المعرّفات</translation>
    </message>
    <message>
      <source>PICTURE</source>
      <translation>الصورة</translation>
    </message>
  </context>
  <context>
    <name>SessionHeader</name>
    <message>
      <source>Merge calls</source>
      <translation>ادمج المكالمات</translation>
    </message>
    <message>
      <source>Bring everybody on hold into one conversation with you</source>
      <translation>اجمع كل المنتظرين في محادثة واحدة معك</translation>
    </message>
    <message>
      <source>Dismiss ended</source>
      <translation>أزل المنتهية</translation>
    </message>
    <message>
      <source>Remove all ended sessions from the list</source>
      <translation>أزل كل الجلسات المنتهية من القائمة</translation>
    </message>
    <message>
      <source>SESSIONS</source>
      <translation>الجلسات</translation>
    </message>
    <message>
      <source>{used} of {most} lines</source>
      <translation>{used} من {most} خطوط</translation>
    </message>
    <message>
      <source>Every call uses one line; calls on hold too</source>
      <translation>كل مكالمة تشغل خطًا، والمنتظرة كذلك</translation>
    </message>
    <message>
      <source>Every line is in use: hang up before you dial again</source>
      <translation>كل الخطوط مشغولة: أنهِ مكالمة قبل أن تطلب ثانية</translation>
    </message>
  </context>
  <context>
    <name>SessionListPanel</name>
    <message>
      <source>Copy number</source>
      <translation>انسخ الرقم</translation>
    </message>
    <message>
      <source>Copy sessionId</source>
      <translation>انسخ sessionId</translation>
    </message>
  </context>
  <context>
    <name>SupervisePage</name>
    <message>
      <source>Group by room</source>
      <translation>جمّع حسب الغرفة</translation>
    </message>
    <message>
      <source>Look back</source>
      <translation>انظر إلى الوراء</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>صدّر…</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} أخرى</translation>
    </message>
    <message>
      <source>Waiting: {calls}</source>
      <translation>منتظرون: {calls}</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>ألغِ التجميع</translation>
    </message>
    <message>
      <source>Filter agents, rooms, numbers…</source>
      <translation>صفِّ الموظفين والغرف والأرقام…</translation>
    </message>
    <message>
      <source>Filter the board</source>
      <translation>صفِّ اللوحة</translation>
    </message>
    <message>
      <source>See the board as it was in the last hour</source>
      <translation>شاهد اللوحة كما كانت في الساعة الأخيرة</translation>
    </message>
  </context>
  <context>
    <name>SupervisedBanner</name>
    <message>
      <source>Dismiss what the supervisor wrote</source>
      <translation>أغلق ما كتبه المشرف</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>أزل</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>مشرف</translation>
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
      <translation>ميكروفون</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>السماعة</translation>
    </message>
    <message>
      <source>No microphone</source>
      <translation>لا ميكروفون</translation>
    </message>
    <message>
      <source>No speaker</source>
      <translation>لا سماعة</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>الميكروفون</translation>
    </message>
    <message>
      <source>Microphone: choose a device</source>
      <translation>الميكروفون: اختر جهازًا</translation>
    </message>
    <message>
      <source>Speaker: choose a device</source>
      <translation>السماعة: اختر جهازًا</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>{role}: none found. Calls still connect.</source>
      <translation>{role}: لم يُعثر على شيء. تتم المكالمات مع ذلك.</translation>
    </message>
    <message>
      <source>{role}: {name}</source>
      <translation>{role}: {name}</translation>
    </message>
    <message>
      <source>No microphone found</source>
      <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
      <source>No speaker found</source>
      <translation>لم يُعثر على سماعة</translation>
    </message>
    <message>
      <source>Follow the system's default</source>
      <translation>اتبع اختيار النظام</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>إعدادات الصوت…</translation>
    </message>
  </context>
  <context>
    <name>TrunkStatus</name>
    <message>
      <source>{count} trunks</source>
      <translation>{count} خطوط ربط</translation>
    </message>
    <message>
      <source>{count} of {all} trunks</source>
      <translation>{count} من {all} خطوط ربط</translation>
    </message>
    <message>
      <source>{trunk}: {state}</source>
      <translation>{trunk}: {state}</translation>
    </message>
    <message>
      <source>Trunk</source>
      <translation>خط ربط</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>مسجل</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>جارٍ التسجيل لدى الخادم</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>غير مسجل</translation>
    </message>
    <message>
      <source>Tried again at {time}.</source>
      <translation>محاولة جديدة في {time}.</translation>
    </message>
  </context>
  <context>
    <name>UnheardStrip</name>
    <message>
      <source>Unmute</source>
      <translation>ألغِ الكتم</translation>
    </message>
    <message>
      <source>Unmute the microphone</source>
      <translation>ألغِ كتم الميكروفون</translation>
    </message>
    <message>
      <source>Audio settings…</source>
      <translation>إعدادات الصوت…</translation>
    </message>
    <message>
      <source>You are muted: they cannot hear you.</source>
      <translation>أنت مكتوم: لا يسمعونك.</translation>
    </message>
    <message>
      <source>Your microphone delivers no sound: they cannot hear you. Choose another.</source>
      <translation>لا يعطي ميكروفونك صوتًا: لا يسمعونك. اختر غيره.</translation>
    </message>
    <message>
      <source>Your voice does not leave this computer: they cannot hear you.</source>
      <translation>لا يغادر صوتك هذا الجهاز: لا يسمعونك.</translation>
    </message>
  </context>
  <context>
    <name>WaitingPanel</name>
    <message>
      <source>{count} more</source>
      <translation>{count} أخرى</translation>
    </message>
    <message>
      <source>WAITING — {count}</source>
      <translation>منتظرون — {count}</translation>
    </message>
    <message>
      <source>Waiting callers</source>
      <translation>متصلون منتظرون</translation>
    </message>
  </context>
  <context>
    <name>WelcomeCard</name>
    <message>
      <source>First steps</source>
      <translation>الخطوات الأولى</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>مرحبًا</translation>
    </message>
    <message>
      <source>You can call now: the practice line makes real calls and needs no account.</source>
      <translation>يمكنك الاتصال الآن: يجري خط التدريب مكالمات حقيقية ولا يحتاج حسابًا.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Call the practice line</source>
      <translation>اتصل بخط التدريب</translation>
    </message>
    <message>
      <source>Connect a team gateway or Daily…</source>
      <translation>صِل بوابة فريق أو Daily…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>أزل</translation>
    </message>
  </context>
  <context>
    <name>ScreenPop</name>
    <message>
      <source>The page about the caller could not be opened.</source>
      <translation>تعذر فتح صفحة المتصل.</translation>
    </message>
  </context>
  <context>
    <name>AudioSection</name>
    <message>
      <source>Audio</source>
      <translation>الصوت</translation>
    </message>
    <message>
      <source>microphone speaker ringer headset device test tone</source>
      <translation>ميكروفون سماعة رنين رأس جهاز اختبار نغمة</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>الأجهزة</translation>
    </message>
    <message>
      <source>video picture webcam device</source>
      <translation>فيديو صورة كاميرا ويب جهاز</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Ringer volume</source>
      <translation>علو الرنين</translation>
    </message>
    <message>
      <source>ring loudness</source>
      <translation>رنين علو</translation>
    </message>
    <message>
      <source>Key tones</source>
      <translation>نغمات المفاتيح</translation>
    </message>
    <message>
      <source>Hear each key you press.</source>
      <translation>اسمع كل مفتاح تضغطه.</translation>
    </message>
    <message>
      <source>microphone headset echo noise voice loudness processing</source>
      <translation>ميكروفون سماعة صدى ضجيج صوت علو معالجة</translation>
    </message>
    <message>
      <source>Keeps what your speaker plays from going back. A headset does not need it.</source>
      <translation>يمنع عودة ما تشغّله سماعتك. لا تحتاجه سماعة الرأس.</translation>
    </message>
    <message>
      <source>Echo cancelling</source>
      <translation>إلغاء الصدى</translation>
    </message>
    <message>
      <source>Lowers steady noise, such as a fan, around your voice.</source>
      <translation>يخفض الضجيج الثابت حول صوتك، كالمروحة.</translation>
    </message>
    <message>
      <source>Noise suppression</source>
      <translation>خفض الضجيج</translation>
    </message>
    <message>
      <source>Makes a quiet voice louder.</source>
      <translation>يرفع الصوت الخافت.</translation>
    </message>
    <message>
      <source>Automatic gain</source>
      <translation>كسب تلقائي</translation>
    </message>
  </context>
  <context>
    <name>CameraChoice</name>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Chosen camera (not connected)</source>
      <translation>الكاميرا المختارة (غير موصولة)</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>اختيار النظام</translation>
    </message>
  </context>
  <context>
    <name>CrmSection</name>
    <message>
      <source>Other programs</source>
      <translation>برامج أخرى</translation>
    </message>
    <message>
      <source>Let programs of this computer dial</source>
      <translation>اسمح لبرامج هذا الجهاز بالطلب</translation>
    </message>
    <message>
      <source>They can also see who is called and who calls. Nothing is let in from other computers.</source>
      <translation>ترى أيضًا من يُتصل به ومن يتصل. لا يُسمح لشيء من أجهزة أخرى.</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>المنفذ</translation>
    </message>
    <message>
      <source>any free one</source>
      <translation>أي منفذ حر</translation>
    </message>
    <message>
      <source>On 127.0.0.1; enter the same in the other program.</source>
      <translation>على 127.0.0.1؛ أدخل مثله في البرنامج الآخر.</translation>
    </message>
    <message>
      <source>Web pages that may dial</source>
      <translation>صفحات ويب يجوز لها الطلب</translation>
    </message>
    <message>
      <source>One address a line, such as https://crm.example.org.</source>
      <translation>عنوان في كل سطر، مثل https://crm.example.org.</translation>
    </message>
    <message>
      <source>Pairing token</source>
      <translation>رمز الاقتران</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>أظهر</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>انسخ</translation>
    </message>
    <message>
      <source>New token</source>
      <translation>رمز جديد</translation>
    </message>
    <message>
      <source>Enter it in the other program. A new one shuts out all others.</source>
      <translation>أدخله في البرنامج الآخر. الرمز الجديد يمنع كل ما سواه.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>أخفِ</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>No setting matches.</source>
      <translation>لا إعداد مطابق.</translation>
    </message>
  </context>
  <context>
    <name>DirectoriesSection</name>
    <message>
      <source>Directories</source>
      <translation>الأدلة</translation>
    </message>
    <message>
      <source>Add a directory…</source>
      <translation>أضف دليلًا…</translation>
    </message>
    <message>
      <source>Address books and staff lists</source>
      <translation>دفاتر عناوين وقوائم موظفين</translation>
    </message>
    <message>
      <source>Their contacts are read and never changed. They stay as they were while a directory cannot be reached.</source>
      <translation>تُقرأ جهاتها ولا تُغيّر أبدًا. وتبقى كما كانت ما دام الدليل لا يُوصل إليه.</translation>
    </message>
    <message>
      <source>carddav ldap contacts directory address book</source>
      <translation>carddav ldap جهات اتصال دليل دفتر عناوين</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>حدّث</translation>
    </message>
    <message>
      <source>{n} contacts</source>
      <translation>{n} جهات اتصال</translation>
    </message>
    <message>
      <source>1 contact</source>
      <translation>جهة اتصال واحدة</translation>
    </message>
    <message>
      <source>not renewed since {time}</source>
      <translation>لم يُجدد منذ {time}</translation>
    </message>
    <message>
      <source>as of an earlier day</source>
      <translation>من يوم سابق</translation>
    </message>
    <message>
      <source>asking…</source>
      <translation>جارٍ السؤال…</translation>
    </message>
    <message>
      <source>renewed {time}</source>
      <translation>جُدد {time}</translation>
    </message>
  </context>
  <context>
    <name>DirectoryForm</name>
    <message>
      <source>Address book (CardDAV)</source>
      <translation>دفتر عناوين (CardDAV)</translation>
    </message>
    <message>
      <source>Staff list (LDAP)</source>
      <translation>قائمة موظفين (LDAP)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>الشركة</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>User</source>
      <translation>المستخدم</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>تُحفظ في حافظة مفاتيح النظام فقط.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>People are below</source>
      <translation>الأشخاص تحت</translation>
    </message>
  </context>
  <context>
    <name>EntryCard</name>
    <message>
      <source>Change</source>
      <translation>غيّر</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>أزل</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>Save</source>
      <translation>احفظ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>GeneralSection</name>
    <message>
      <source>General</source>
      <translation>عام</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Others in the room see it from the next connection on.</source>
      <translation>يراه الآخرون في الغرفة من الاتصال التالي.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>المنطقة</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>كما في سطح المكتب</translation>
    </message>
    <message>
      <source>Country of numbers without +, as two letters such as DE.</source>
      <translation>بلد الأرقام التي بلا +، بحرفين مثل DE.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>theme dark light</source>
      <translation>سمة داكن فاتح</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>من البدء التالي.</translation>
    </message>
    <message>
      <source>Page after the start</source>
      <translation>الصفحة بعد البدء</translation>
    </message>
    <message>
      <source>When a link is clicked</source>
      <translation>عند النقر على رابط</translation>
    </message>
    <message>
      <source>Fill the number in</source>
      <translation>املأ الرقم</translation>
    </message>
    <message>
      <source>Ask before dialling</source>
      <translation>اسأل قبل الطلب</translation>
    </message>
    <message>
      <source>Dial at once</source>
      <translation>اطلب فورًا</translation>
    </message>
    <message>
      <source>For links to phone numbers and SIP addresses in other programs.</source>
      <translation>لروابط أرقام الهاتف وعناوين SIP في برامج أخرى.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>صدّر…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>استورد…</translation>
    </message>
    <message>
      <source>All settings as a file</source>
      <translation>كل الإعدادات في ملف</translation>
    </message>
    <message>
      <source>Without keys and passwords, which stay in the keyring.</source>
      <translation>من دون المفاتيح وكلمات المرور، فهي تبقى في حافظة المفاتيح.</translation>
    </message>
    <message>
      <source>import export backup</source>
      <translation>استيراد تصدير نسخة</translation>
    </message>
    <message>
      <source>The settings were exported.</source>
      <translation>صُدّرت الإعدادات.</translation>
    </message>
    <message>
      <source>The settings were imported. The profile in use stays.</source>
      <translation>استُوردت الإعدادات. يبقى الملف المستخدم.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
  </context>
  <context>
    <name>CallsSection</name>
    <message>
      <source>Calls</source>
      <translation>المكالمات</translation>
    </message>
    <message>
      <source>Hold others</source>
      <translation>ضع الآخرين قيد الانتظار</translation>
    </message>
    <message>
      <source>Dialling or answering puts whoever you talk to on hold.</source>
      <translation>الطلب أو الرد يضع من تتحدث معه قيد الانتظار.</translation>
    </message>
    <message>
      <source>Remind of a hold after</source>
      <translation>ذكّر بالانتظار بعد</translation>
    </message>
    <message>
      <source>s</source>
      <translation>ث</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>Wrap-up after calls</source>
      <translation>ما بعد المكالمات</translation>
    </message>
    <message>
      <source>Time to finish notes before the next caller rings.</source>
      <translation>وقت لإنهاء الملاحظات قبل أن يرن المتصل التالي.</translation>
    </message>
    <message>
      <source>Wrap-up lasts</source>
      <translation>مدة ما بعد المكالمة</translation>
    </message>
    <message>
      <source>Until you end it</source>
      <translation>حتى تنهيه</translation>
    </message>
    <message>
      <source>More time at one press</source>
      <translation>وقت إضافي لكل ضغطة</translation>
    </message>
    <message>
      <source>How often it may be extended</source>
      <translation>كم مرة يمكن تمديده</translation>
    </message>
    <message>
      <source>Disposition required</source>
      <translation>النتيجة إلزامية</translation>
    </message>
    <message>
      <source>Wrap-up does not end before one is chosen.</source>
      <translation>لا ينتهي ما بعد المكالمة قبل اختيار نتيجة.</translation>
    </message>
    <message>
      <source>Dispositions</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>How a call went, one a line, in the order of the list.</source>
      <translation>كيف جرت المكالمة، واحدة في كل سطر، بترتيب القائمة.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <source>Keep the call history</source>
      <translation>احتفظ بسجل المكالمات</translation>
    </message>
    <message>
      <source>days</source>
      <translation>أيام</translation>
    </message>
    <message>
      <source>For ever</source>
      <translation>دائمًا</translation>
    </message>
    <message>
      <source>Older calls are erased at once. To erase all calls with one caller, use the History page.</source>
      <translation>تُمحى المكالمات الأقدم فورًا. لمحو كل مكالمات متصل استخدم صفحة سجل المكالمات.</translation>
    </message>
    <message>
      <source>retention erase delete</source>
      <translation>احتفاظ محو حذف</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>امحُ كل شيء…</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>مُحي كل شيء.</translation>
    </message>
    <message>
      <source>All that is kept</source>
      <translation>كل ما هو محفوظ</translation>
    </message>
    <message>
      <source>Calls, contacts, recordings, keys and passwords on this computer. Asks before, and says what exactly.</source>
      <translation>المكالمات وجهات الاتصال والتسجيلات والمفاتيح وكلمات المرور على هذا الجهاز. يسأل قبل ذلك ويذكر ما يُمحى بدقة.</translation>
    </message>
    <message>
      <source>erase delete forget wipe</source>
      <translation>محو حذف نسيان</translation>
    </message>
    <message>
      <source>End all calls first.</source>
      <translation>أنهِ كل المكالمات أولًا.</translation>
    </message>
  </context>
  <context>
    <name>HotkeysSection</name>
    <message>
      <source>Keys everywhere</source>
      <translation>مفاتيح في كل مكان</translation>
    </message>
    <message>
      <source>On this desktop</source>
      <translation>على سطح المكتب هذا</translation>
    </message>
    <message>
      <source>global hotkey keys shortcut everywhere</source>
      <translation>مفاتيح عامة اختصار في كل مكان</translation>
    </message>
    <message>
      <source>You can always bind these commands to keys in the desktop's own keyboard settings: softphone answer, softphone hangup, softphone mute, softphone hold, softphone silence, softphone show.</source>
      <translation>يمكنك دائمًا ربط هذه الأوامر بمفاتيح في إعدادات لوحة مفاتيح سطح المكتب: softphone answer و softphone hangup و softphone mute و softphone hold و softphone silence و softphone show.</translation>
    </message>
    <message>
      <source>These keys work while another program has the keyboard.</source>
      <translation>تعمل هذه المفاتيح ولوحة المفاتيح مع برنامج آخر.</translation>
    </message>
    <message>
      <source>On a Wayland desktop no program may take keys that another one would get, so they cannot be chosen here.</source>
      <translation>على سطح مكتب Wayland لا يجوز لبرنامج أن يأخذ مفاتيح غيره، فلا يمكن اختيارها هنا.</translation>
    </message>
    <message>
      <source>Keys everywhere cannot be chosen here on this system.</source>
      <translation>لا يمكن اختيار مفاتيح في كل مكان هنا على هذا النظام.</translation>
    </message>
  </context>
  <context>
    <name>ProfileForm</name>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Front desk</source>
      <translation>مكتب الاستقبال</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Daily API key</source>
      <translation>مفتاح API من Daily</translation>
    </message>
    <message>
      <source>Token broker of your team</source>
      <translation>وسيط الرموز لفريقك</translation>
    </message>
    <message>
      <source>Room address and owner token</source>
      <translation>عنوان الغرفة ورمز المالك</translation>
    </message>
    <message>
      <source>Access by</source>
      <translation>الدخول بواسطة</translation>
    </message>
    <message>
      <source>Broker address</source>
      <translation>عنوان الوسيط</translation>
    </message>
    <message>
      <source>Room address</source>
      <translation>عنوان الغرفة</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>الغرفة</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>مفتاح API</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only, and never shown again.</source>
      <translation>يُحفظ في حافظة مفاتيح النظام فقط، ولا يُعرض ثانية.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>احفظ</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>اختبر الاتصال</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Copy for the admin</source>
      <translation>انسخ للمدير</translation>
    </message>
    <message>
      <source>Testing…</source>
      <translation>جارٍ الاختبار…</translation>
    </message>
  </context>
  <context>
    <name>ProfilesSection</name>
    <message>
      <source>Profiles</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Add a team gateway…</source>
      <translation>أضف بوابة فريق…</translation>
    </message>
    <message>
      <source>Add Daily…</source>
      <translation>أضف Daily…</translation>
    </message>
    <message>
      <source>gateway team daily api key room token broker test connection</source>
      <translation>بوابة فريق daily مفتاح api غرفة رمز وسيط اختبار اتصال</translation>
    </message>
    <message>
      <source>Where calls are made</source>
      <translation>أين تُجرى المكالمات</translation>
    </message>
    <message>
      <source>Takes effect when you connect again.</source>
      <translation>يسري عندما تتصل من جديد.</translation>
    </message>
    <message>
      <source>Local room</source>
      <translation>الغرفة المحلية</translation>
    </message>
    <message>
      <source>Local SIP address</source>
      <translation>عنوان SIP المحلي</translation>
    </message>
    <message>
      <source>Practice line</source>
      <translation>خط التدريب</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message>
      <source>Connect again</source>
      <translation>اتصل من جديد</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>استخدم</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>غيّر</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>أزل</translation>
    </message>
    <message>
      <source>{act}: {profile}</source>
      <translation>{act}: {profile}</translation>
    </message>
    <message>
      <source>A gateway on this machine</source>
      <translation>بوابة على هذا الجهاز</translation>
    </message>
    <message>
      <source>Daily's cloud</source>
      <translation>سحابة Daily</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>مستخدم</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Set by the environment variable {name}.</source>
      <translation>يحدده متغير البيئة {name}.</translation>
    </message>
    <message>
      <source>Locked by your administrator in {file}.</source>
      <translation>قفله مديرك في {file}.</translation>
    </message>
  </context>
  <context>
    <name>ScreenPopSection</name>
    <message>
      <source>Caller's page</source>
      <translation>صفحة المتصل</translation>
    </message>
    <message>
      <source>Open a web page</source>
      <translation>افتح صفحة ويب</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>When a caller rings</source>
      <translation>عندما يرن متصل</translation>
    </message>
    <message>
      <source>When a caller is answered</source>
      <translation>عند الرد على متصل</translation>
    </message>
    <message>
      <source>screen pop crm browser customer</source>
      <translation>screen pop crm متصفح عميل</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>عنوان الصفحة</translation>
    </message>
    <message>
      <source>May hold {marks}; what the caller sends is encoded.</source>
      <translation>قد يحوي {marks}؛ ويُرمَّز ما يرسله المتصل.</translation>
    </message>
    <message>
      <source>Allowed hosts</source>
      <translation>مضيفون مسموح بهم</translation>
    </message>
    <message>
      <source>One a line, such as crm.example.org. No page of another host opens.</source>
      <translation>واحد في كل سطر، مثل crm.example.org. لا تُفتح صفحة مضيف آخر.</translation>
    </message>
    <message>
      <source>Number of the trial's caller</source>
      <translation>رقم متصل التجربة</translation>
    </message>
    <message>
      <source>Name of the trial's caller</source>
      <translation>اسم متصل التجربة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>افتح</translation>
    </message>
    <message>
      <source>Try it with</source>
      <translation>جرّبه مع</translation>
    </message>
    <message>
      <source>test trial</source>
      <translation>تجربة اختبار</translation>
    </message>
    <message>
      <source>Enter the address of the page first.</source>
      <translation>أدخل عنوان الصفحة أولًا.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSection</name>
    <message>
      <source>Shortcuts</source>
      <translation>الاختصارات</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>أعد ضبط الكل</translation>
    </message>
    <message>
      <source>All shortcuts</source>
      <translation>كل الاختصارات</translation>
    </message>
    <message>
      <source>Gives every command its usual keys.</source>
      <translation>يعيد لكل أمر مفاتيحه المعتادة.</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>أعد الضبط</translation>
    </message>
    <message>
      <source>Reset: {command}</source>
      <translation>أعد ضبط: {command}</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Other keys</source>
      <translation>مفاتيح أخرى</translation>
    </message>
    <message>
      <source>keys shortcut</source>
      <translation>مفاتيح اختصار</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}”. Change that first.</source>
      <translation>{keys} يخص «{command}». غيّر ذلك أولًا.</translation>
    </message>
    <message>
      <source>{keys} belongs to “{command}” now. Change that first.</source>
      <translation>{keys} يخص الآن «{command}». غيّر ذلك أولًا.</translation>
    </message>
  </context>
  <context>
    <name>SuperviseSection</name>
    <message>
      <source>Supervise</source>
      <translation>الإشراف</translation>
    </message>
    <message>
      <source>s</source>
      <translation>ث</translation>
    </message>
    <message>
      <source>Served in time</source>
      <translation>خُدم في الوقت</translation>
    </message>
    <message>
      <source>A caller who is answered within this time counts.</source>
      <translation>يُحسب المتصل الذي رُد عليه خلال هذا الوقت.</translation>
    </message>
    <message>
      <source>service level threshold</source>
      <translation>مستوى الخدمة حد</translation>
    </message>
    <message>
      <source>Service level good from</source>
      <translation>مستوى الخدمة جيد من</translation>
    </message>
    <message>
      <source>Service level: act up to</source>
      <translation>مستوى الخدمة: تصرّف حتى</translation>
    </message>
    <message>
      <source>Longest wait: watch from</source>
      <translation>أطول انتظار: راقب من</translation>
    </message>
    <message>
      <source>Longest wait: act from</source>
      <translation>أطول انتظار: تصرّف من</translation>
    </message>
    <message>
      <source>Abandoned: watch from</source>
      <translation>المتروكة: راقب من</translation>
    </message>
    <message>
      <source>Abandoned: act from</source>
      <translation>المتروكة: تصرّف من</translation>
    </message>
    <message>
      <source>Handle time: watch from</source>
      <translation>زمن المعالجة: راقب من</translation>
    </message>
    <message>
      <source>Handle time: act from</source>
      <translation>زمن المعالجة: تصرّف من</translation>
    </message>
  </context>
  <context>
    <name>TrunkForm</name>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>SIP address</source>
      <translation>عنوان SIP</translation>
    </message>
    <message>
      <source>User</source>
      <translation>المستخدم</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Kept in the system's keyring only.</source>
      <translation>تُحفظ في حافظة مفاتيح النظام فقط.</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>سجّل لدى الخادم</translation>
    </message>
    <message>
      <source>So that calls arrive here.</source>
      <translation>كي تصل المكالمات إلى هنا.</translation>
    </message>
    <message>
      <source>Numbers to show</source>
      <translation>أرقام للإظهار</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>غير مشفّر</translation>
    </message>
    <message>
      <source>Encrypted by SDES</source>
      <translation>مشفّر بـ SDES</translation>
    </message>
    <message>
      <source>Encrypted by DTLS</source>
      <translation>مشفّر بـ DTLS</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>الصوت</translation>
    </message>
  </context>
  <context>
    <name>RuleForm</name>
    <message>
      <source>Numbers that begin with</source>
      <translation>أرقام تبدأ بـ</translation>
    </message>
    <message>
      <source>all numbers</source>
      <translation>كل الأرقام</translation>
    </message>
    <message>
      <source>Go by the trunks</source>
      <translation>تمر عبر خطوط الربط</translation>
    </message>
    <message>
      <source>all, in their order</source>
      <translation>كلها بترتيبها</translation>
    </message>
    <message>
      <source>Names with commas between; the next is tried when one fails.</source>
      <translation>أسماء بينها فواصل؛ إن فشل واحد جُرّب التالي.</translation>
    </message>
    <message>
      <source>Beginning becomes</source>
      <translation>تصير البداية</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>Number shown</source>
      <translation>الرقم الظاهر</translation>
    </message>
    <message>
      <source>Show no number</source>
      <translation>لا تُظهر رقمًا</translation>
    </message>
  </context>
  <context>
    <name>TrunksSection</name>
    <message>
      <source>Trunks</source>
      <translation>خطوط الربط</translation>
    </message>
    <message>
      <source>Connect again now</source>
      <translation>اتصل من جديد الآن</translation>
    </message>
    <message>
      <source>Saved. It takes effect when the gateway is started again.</source>
      <translation>حُفظ. يسري عند بدء البوابة من جديد.</translation>
    </message>
    <message>
      <source>Add a trunk…</source>
      <translation>أضف خط ربط…</translation>
    </message>
    <message>
      <source>Add a rule…</source>
      <translation>أضف قاعدة…</translation>
    </message>
    <message>
      <source>sip provider register password</source>
      <translation>sip مزود تسجيل كلمة مرور</translation>
    </message>
    <message>
      <source>Routing rules</source>
      <translation>قواعد التوجيه</translation>
    </message>
    <message>
      <source>prefix route</source>
      <translation>بادئة توجيه</translation>
    </message>
    <message>
      <source>Type a number</source>
      <translation>اكتب رقمًا</translation>
    </message>
    <message>
      <source>How a number is sent</source>
      <translation>كيف يُرسل الرقم</translation>
    </message>
    <message>
      <source>By the rules the gateway uses now; nothing is dialled.</source>
      <translation>وفق القواعد التي تستخدمها البوابة الآن؛ لا يُطلب شيء.</translation>
    </message>
    <message>
      <source>from the next start on</source>
      <translation>من البدء التالي</translation>
    </message>
    <message>
      <source>not registered</source>
      <translation>غير مسجل</translation>
    </message>
    <message>
      <source>registering</source>
      <translation>جارٍ التسجيل لدى الخادم</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>مسجل</translation>
    </message>
    <message>
      <source>registration failed</source>
      <translation>فشل التسجيل لدى الخادم</translation>
    </message>
    <message>
      <source>all trunks</source>
      <translation>كل خطوط الربط</translation>
    </message>
    <message>
      <source>begins with {text}</source>
      <translation>يبدأ بـ {text}</translation>
    </message>
    <message>
      <source>shows {number}</source>
      <translation>يُظهر {number}</translation>
    </message>
    <message>
      <source>shows no number</source>
      <translation>لا يُظهر رقمًا</translation>
    </message>
    <message>
      <source>All numbers</source>
      <translation>كل الأرقام</translation>
    </message>
  </context>
  <context>
    <name>SettingsWiring</name>
    <message>
      <source>Erase everything?</source>
      <translation>محو كل شيء؟</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>امحُ كل شيء</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>أبقِ</translation>
    </message>
    <message>
      <source>Erased for good from this computer: all calls with their notes, tags and timelines; all contacts, favourites, speed dial and the block list; the journal of live calls; the recordings of the gateway on this computer; the keys of profiles, the passwords of directories, the secrets of tone macros and the pairing token.</source>
      <translation>يُمحى نهائيًا من هذا الجهاز: كل المكالمات بملاحظاتها ووسومها وخطوطها الزمنية؛ كل جهات الاتصال والمفضلة والطلب السريع وقائمة الحظر؛ يومية المكالمات الجارية؛ تسجيلات البوابة على هذا الجهاز؛ مفاتيح الملفات وكلمات مرور الأدلة وأسرار ماكرو النغمات ورمز الاقتران.</translation>
    </message>
    <message>
      <source>Kept: the other settings with the passwords of trunks, the log files, in which numbers are hidden, and what a server of your team or Daily keeps.</source>
      <translation>يبقى: سائر الإعدادات مع كلمات مرور خطوط الربط، وملفات السجل التي تُخفى فيها الأرقام، وما يحفظه خادم فريقك أو Daily.</translation>
    </message>
    <message>
      <source>One call is live and will be hung up.</source>
      <translation>توجد مكالمة جارية وستُنهى.</translation>
    </message>
    <message>
      <source>{n} calls are live and will be hung up.</source>
      <translation>توجد {n} مكالمات جارية وستُنهى.</translation>
    </message>
    <message>
      <source>Connect to {profile}?</source>
      <translation>الاتصال بـ {profile}؟</translation>
    </message>
    <message>
      <source>Hang up and connect</source>
      <translation>أنهِ المكالمات واتصل</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>ابقَ</translation>
    </message>
    <message>
      <source>Keep trying</source>
      <translation>واصل المحاولة</translation>
    </message>
    <message>
      <source>{profile} cannot be used</source>
      <translation>لا يمكن استخدام {profile}</translation>
    </message>
    <message>
      <source>Go back to {profile}</source>
      <translation>عُد إلى {profile}</translation>
    </message>
  </context>
  <context>
    <name>SuperviseWiring</name>
    <message>
      <source>Supervise</source>
      <translation>الإشراف</translation>
    </message>
    <message>
      <source>Your own room has no SIP address yet, so no call can move there.</source>
      <translation>ليس لغرفتك عنوان SIP بعد، فلا يمكن نقل مكالمة إليها.</translation>
    </message>
    <message>
      <source>End this call?</source>
      <translation>إنهاء هذه المكالمة؟</translation>
    </message>
    <message>
      <source>{call} is hung up for the agent and the far party.</source>
      <translation>تُنهى {call} عند الموظف والطرف الآخر.</translation>
    </message>
    <message>
      <source>End call</source>
      <translation>أنهِ المكالمة</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>أبقها</translation>
    </message>
    <message>
      <source>Save the board</source>
      <translation>احفظ اللوحة</translation>
    </message>
  </context>
  <context>
    <name>SupportWiring</name>
    <message>
      <source>Archive (*.zip)</source>
      <translation>أرشيف (*.zip)</translation>
    </message>
    <message>
      <source>Save diagnostics</source>
      <translation>احفظ التشخيص</translation>
    </message>
    <message>
      <source>Select a session first.</source>
      <translation>حدد جلسة أولًا.</translation>
    </message>
    <message>
      <source>Timeline (*.timeline.json)</source>
      <translation>خط زمني (*.timeline.json)</translation>
    </message>
    <message>
      <source>Save the session's timeline</source>
      <translation>احفظ الخط الزمني للجلسة</translation>
    </message>
    <message>
      <source>Open a saved timeline</source>
      <translation>افتح خطًا زمنيًا محفوظًا</translation>
    </message>
  </context>
  <context>
    <name>TrayIcon</name>
    <message>
      <source>Show Softphone</source>
      <translation>أظهر Softphone</translation>
    </message>
    <message>
      <source>Softphone</source>
      <translation>Softphone</translation>
    </message>
    <message>
      <source>1 missed call</source>
      <translation>مكالمة فائتة واحدة</translation>
    </message>
    <message>
      <source>{count} missed calls</source>
      <translation>{count} مكالمات فائتة</translation>
    </message>
  </context>
  <context>
    <name>CallerIdField</name>
    <message>
      <source>As the backend chooses</source>
      <translation>كما تختار الخدمة</translation>
    </message>
    <message>
      <source>Show no number, this time</source>
      <translation>لا تُظهر رقمًا هذه المرة</translation>
    </message>
  </context>
  <context>
    <name>CodecOrder</name>
    <message>
      <source>Prefer more</source>
      <translation>فضّل أكثر</translation>
    </message>
    <message>
      <source>Prefer less</source>
      <translation>فضّل أقل</translation>
    </message>
  </context>
  <context>
    <name>CompletionList</name>
    <message>
      <source>Suggestions</source>
      <translation>اقتراحات</translation>
    </message>
  </context>
  <context>
    <name>CorrelationStrip</name>
    <message>
      <source>Copy {name}</source>
      <translation>انسخ {name}</translation>
    </message>
  </context>
  <context>
    <name>DeviceChoices</name>
    <message>
      <source>No audio device was found. Calls still connect without sound.</source>
      <translation>لم يُعثر على جهاز صوت. تتم المكالمات مع ذلك بلا صوت.</translation>
    </message>
    <message>
      <source>Play a tone</source>
      <translation>شغّل نغمة</translation>
    </message>
    <message>
      <source>The system's default</source>
      <translation>اختيار النظام</translation>
    </message>
    <message>
      <source>None found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
  </context>
  <context>
    <name>DialEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;أعد</translation>
    </message>
  </context>
  <context>
    <name>DialField</name>
    <message>
      <source>Number or SIP address</source>
      <translation>رقم أو عنوان SIP</translation>
    </message>
    <message>
      <source>Number or SIP address to dial</source>
      <translation>رقم أو عنوان SIP للطلب</translation>
    </message>
    <message>
      <source>Erase the last character</source>
      <translation>امحُ الحرف الأخير</translation>
    </message>
    <message>
      <source>Erase (hold to erase more)</source>
      <translation>امحُ (اضغط مطولًا لمحو المزيد)</translation>
    </message>
  </context>
  <context>
    <name>DialKey</name>
    <message>
      <source>Star</source>
      <translation>نجمة</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>شباك</translation>
    </message>
    <message>
      <source>0, plus when held</source>
      <translation>0، و+ عند الضغط المطول</translation>
    </message>
    <message>
      <source>{key}, centre key</source>
      <translation>{key}، المفتاح الأوسط</translation>
    </message>
  </context>
  <context>
    <name>DialPad</name>
    <message>
      <source>Keypad</source>
      <translation>لوحة الأرقام</translation>
    </message>
  </context>
  <context>
    <name>PictureScreen</name>
    <message>
      <source>Picture of the far party</source>
      <translation>صورة الطرف الآخر</translation>
    </message>
    <message>
      <source>Waiting for the picture</source>
      <translation>بانتظار الصورة</translation>
    </message>
  </context>
  <context>
    <name>FarPicture</name>
    <message>
      <source>Hide picture</source>
      <translation>أخفِ الصورة</translation>
    </message>
    <message>
      <source>Show picture</source>
      <translation>أظهر الصورة</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Agents and calls of the team</source>
      <translation>موظفو الفريق ومكالماته</translation>
    </message>
  </context>
  <context>
    <name>HearingView</name>
    <message>
      <source>Nobody else is in the room.</source>
      <translation>لا أحد غيرك في الغرفة.</translation>
    </message>
    <message>
      <source>A row hears a column: ✓ yes, (✓) nothing to hear now, ✕ no</source>
      <translation>الصف يسمع العمود: ✓ نعم، (✓) لا شيء يُسمع الآن، ✕ لا</translation>
    </message>
    <message>
      <source>Who hears whom</source>
      <translation>من يسمع من</translation>
    </message>
    <message>
      <source>{name} is heard by those with a check mark below</source>
      <translation>يسمع {name} من لهم علامة في الأسفل</translation>
    </message>
    <message>
      <source>{name} hears those with a check mark to the right</source>
      <translation>{name} يسمع من لهم علامة بجانبه</translation>
    </message>
  </context>
  <context>
    <name>LineArea</name>
    <message>
      <source>Copy</source>
      <translation>انسخ</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>حدد الكل</translation>
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message>
      <source>Log</source>
      <translation>السجل</translation>
    </message>
  </context>
  <context>
    <name>ModeSwitch</name>
    <message>
      <source>Listen, whisper or barge</source>
      <translation>استماع أو همس أو تدخّل</translation>
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>Number or SIP address</source>
      <translation>رقم أو عنوان SIP</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>Kind of number</source>
      <translation>نوع الرقم</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>أزل هذا الرقم</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>العمل</translation>
    </message>
    <message>
      <source>Mobile</source>
      <translation>الجوال</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>المنزل</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>الفاكس</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>غير ذلك</translation>
    </message>
  </context>
  <context>
    <name>NumberRows</name>
    <message>
      <source>Add a number</source>
      <translation>أضف رقمًا</translation>
    </message>
  </context>
  <context>
    <name>OwnCamera</name>
    <message>
      <source>Your own picture</source>
      <translation>صورتك</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>لا كاميرا</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Camera starts…</source>
      <translation>تبدأ الكاميرا…</translation>
    </message>
    <message>
      <source>Camera on</source>
      <translation>الكاميرا تعمل</translation>
    </message>
    <message>
      <source>You are seen</source>
      <translation>أنت مرئي</translation>
    </message>
    <message>
      <source>{state}: turn the camera off</source>
      <translation>{state}: أطفئ الكاميرا</translation>
    </message>
    <message>
      <source>Turn the camera on</source>
      <translation>شغّل الكاميرا</translation>
    </message>
    <message>
      <source>Turn the camera off</source>
      <translation>أطفئ الكاميرا</translation>
    </message>
    <message>
      <source>Let the far party see you</source>
      <translation>دع الطرف الآخر يراك</translation>
    </message>
    <message>
      <source>This connection does not show your camera: you are not seen.</source>
      <translation>لا يعرض هذا الاتصال كاميرتك: لا يراك أحد.</translation>
    </message>
    <message>
      <source>{problem} You are not seen.</source>
      <translation>{problem} لا يراك أحد.</translation>
    </message>
    <message>
      <source>On hold you are not seen.</source>
      <translation>لا يراك أحد أثناء الانتظار.</translation>
    </message>
    <message>
      <source>Your camera is off: you are not seen.</source>
      <translation>كاميرتك مطفأة: لا يراك أحد.</translation>
    </message>
    <message>
      <source>Asking the far party…</source>
      <translation>جارٍ سؤال الطرف الآخر…</translation>
    </message>
    <message>
      <source>No picture of you leaves yet.</source>
      <translation>لا تخرج صورة لك بعد.</translation>
    </message>
    <message>
      <source>Off again on hold, at the end, or when this is out of view.</source>
      <translation>تُطفأ عند الانتظار أو النهاية أو حين لا يكون هذا ظاهرًا.</translation>
    </message>
  </context>
  <context>
    <name>PageTab</name>
    <message>
      <source>{page}, {count} new</source>
      <translation>{page}، {count} جديدة</translation>
    </message>
  </context>
  <context>
    <name>PageTabs</name>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
  </context>
  <context>
    <name>PartyVolume</name>
    <message>
      <source>How loud you hear {name}</source>
      <translation>علو سماعك لـ {name}</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>صامت</translation>
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
      <translation>الجودة في آخر 3 دقائق</translation>
    </message>
    <message>
      <source>{name} {now} now, {least} to {most} in the last 3 minutes.</source>
      <translation>{name} الآن {now}، ومن {least} إلى {most} في آخر 3 دقائق.</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>unfolded</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>folded up</source>
      <translation>مطوي</translation>
    </message>
  </context>
  <context>
    <name>SessionTableView</name>
    <message>
      <source>Sessions</source>
      <translation>الجلسات</translation>
    </message>
  </context>
  <context>
    <name>StepsView</name>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step}: تم</translation>
    </message>
    <message>
      <source>{step}: failed</source>
      <translation>{step}: فشل</translation>
    </message>
    <message>
      <source>{step}: now</source>
      <translation>{step}: الآن</translation>
    </message>
  </context>
  <context>
    <name>TileStrip</name>
    <message>
      <source>Figures of the floor</source>
      <translation>أرقام اللوحة</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>الخط الزمني</translation>
    </message>
  </context>
  <context>
    <name>ToneStrip</name>
    <message>
      <source>Keys type the number · hold 0 for +</source>
      <translation>المفاتيح تكتب الرقم · اضغط 0 مطولًا لكتابة +</translation>
    </message>
    <message>
      <source>Secret: not shown or logged</source>
      <translation>سري: لا يُعرض ولا يُسجل</translation>
    </message>
    <message>
      <source>Press or paste tones</source>
      <translation>اضغط نغمات أو الصقها</translation>
    </message>
    <message>
      <source>Cancelled: {sent} of {total} sent</source>
      <translation>أُلغي: أُرسل {sent} من {total}</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>ينتظرك</translation>
    </message>
    <message>
      <source>Hears the prompt out</source>
      <translation>يسمع الرسالة حتى نهايتها</translation>
    </message>
    <message>
      <source>At answer</source>
      <translation>عند الرد</translation>
    </message>
    <message>
      <source>{sent} of {total} sent</source>
      <translation>أُرسل {sent} من {total}</translation>
    </message>
    <message>
      <source>Send {count}?</source>
      <translation>إرسال {count}؟</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>أرسل</translation>
    </message>
    <message>
      <source>Send the pasted tones</source>
      <translation>أرسل النغمات الملصقة</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>تابع</translation>
    </message>
    <message>
      <source>Send the tones that wait</source>
      <translation>أرسل النغمات المنتظرة</translation>
    </message>
    <message>
      <source>Cancel the tones not sent yet</source>
      <translation>ألغِ النغمات التي لم تُرسل بعد</translation>
    </message>
    <message>
      <source>No reaction? Send the last tones again by the other method</source>
      <translation>لا استجابة؟ أرسل النغمات الأخيرة مجددًا بالطريقة الأخرى</translation>
    </message>
    <message>
      <source>Tone macros</source>
      <translation>ماكرو النغمات</translation>
    </message>
    <message>
      <source>Show the keys A to D</source>
      <translation>أظهر المفاتيح من A إلى D</translation>
    </message>
    <message>
      <source>Secret: mask tones here and in the log</source>
      <translation>سري: أخفِ النغمات هنا وفي السجل</translation>
    </message>
  </context>
  <context>
    <name>WaitingRow</name>
    <message>
      <source>waited {time}</source>
      <translation>انتظر {time}</translation>
    </message>
    <message>
      <source>via {entrance}</source>
      <translation>عبر {entrance}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>خذ</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Decline: {name}</source>
      <translation>رفض: {name}</translation>
    </message>
  </context>
  <context>
    <name>WordsForm</name>
    <message>
      <source>How it went</source>
      <translation>كيف جرت</translation>
    </message>
    <message>
      <source>Separated by commas</source>
      <translation>بينها فواصل</translation>
    </message>
    <message>
      <source>Disposition</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>حُفظ</translation>
    </message>
  </context>
  <context>
    <name>Wiring</name>
    <message>
      <source>caller</source>
      <translation>متصل</translation>
    </message>
  </context>
</TS>
