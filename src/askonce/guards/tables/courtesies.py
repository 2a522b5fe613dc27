# ruff: noqa: E501 — a table reads best on few lines, in its own letters
"""What people say out of politeness, and the words with which they add a clause, in the languages that have no file of their own, one row a language.

A row holds what makes a sentence a courtesy; after ``|``, words that may stand beside it. ``_`` joins a phrase.
"""

COURTESIES = """
it ciao salve buongiorno buonasera buon_giorno buona_sera buona_giornata grazie per_favore per_piacere per_cortesia scusa scusi scusate mi_scusi domanda aiuto aiutatemi aiutarmi aiutatemi aiutami cordiali_saluti saluti in_anticipo gentilmente urgente cari gentile sono_nuovo sono_nuova qualcuno_sa | potete potreste mille a_tutti tutti molte tanto team ho una un di il vi mi può puoi qualcuno ragazzi grazie buona disturbo per bisogno veloce anticipatamente ho_bisogno distinti rapida semplice il_disturbo
pt olá ola oi bom_dia boa_tarde boa_noite obrigado obrigada por_favor desculpe desculpa com_licença pergunta dúvida ajuda ajudem_me ajudar agradeço agradecido atenciosamente cumprimentos saudações desde_já urgente abraços prezados caros | muito tenho uma um pela de a o me pode podem alguém equipe pessoal rápida simples todos pelo incômodo incomodar preciso
nl dag hallo hoi hey goedemorgen goedemiddag goedenavond goedendag goede_morgen dag_allemaal bedankt dank dankjewel dankuwel dank_je_wel dank_u_wel dank_u dank_je alstublieft alsjeblieft aub ajb sorry pardon excuseer vraag hulp help helpen groeten groet groetjes alvast beste_team dringend bij_voorbaat | ik heb een je u mij me kan kunt iemand met vriendelijke hartelijke voor de het moeite team allemaal snelle korte even graag lastig te vallen vragen zeer heel veel
pl cześć hej witam witajcie dzień_dobry dobry_wieczór dziękuję dzięki proszę przepraszam pytanie pomoc pomóżcie pomóc pozdrawiam pozdrowienia z_góry szybkie_pytanie uprzejmie pilne szanowni_państwo drogi_zespole | mam o mi za bardzo czy ktoś może możesz państwo krótkie wszystkim szybkie serdecznie poważaniem z pomocy potrzebuję
cs ahoj dobrý_den dobrý_večer dobré_ráno zdravím děkuji díky děkuju prosím promiňte omlouvám otázka dotaz otázku pomoc pomoci pozdravem předem | mám vám se za moc mnohokrát můžete mi někdo s rychlý rychlou všem
sk ahoj dobrý_deň dobrý_večer ďakujem vďaka prosím prepáčte otázku otázka pomoc vopred pozdravom | mám vám za veľmi môžete mi s rýchlu
sv hej hejsan hallå god_morgon god_kväll goddag tack snälla ursäkta förlåt fråga hjälp hjälpa hälsningar på_förhand tacksam | jag har en så mycket för kan ni du mig någon med vänliga alla snabb kort behöver
da hej goddag godmorgen godaften tak venligst undskyld spørgsmål hjælp hjælpe hilsen på_forhånd mange_tak | jag jeg har et en kan i du mig nogen med venlig alle hurtigt for
no hei hallo god_morgen god_kveld god_dag takk vennligst unnskyld beklager spørsmål hjelp hjelpe hilsen på_forhånd | jeg har et en kan dere du meg noen med vennlig alle raskt for mange så mye
fi hei moi terve huomenta hyvää_huomenta hyvää_päivää hyvää_iltaa päivää kiitos kiitoksia anteeksi kysymys apua auttaa terveisin ystävällisin_terveisin etukäteen | minulla on yksi voitko voitteko joku paljon kaikki kaikille
ro bună salut bună_ziua bună_dimineața bună_seara buna mulțumesc multumesc mersi vă_rog te_rog scuze scuzați întrebare ajutor ajuta cu_respect toate_cele_bune anticipat | am o mult vă mă puteți poate cineva tuturor rapidă
tr merhaba selam selamlar günaydın iyi_günler iyi_akşamlar iyi_çalışmalar teşekkürler teşekkür sağ_olun lütfen affedersiniz pardon kusura_bakmayın sorum soru yardım saygılarımla kolay_gelsin şimdiden | ederim bir var çok eder misiniz mısınız edin herkese arkadaşlar ekip bana olun hızlı
vi ạ xin_chào chào cảm_ơn cám_ơn làm_ơn xin_lỗi câu_hỏi giúp trân_trọng vui_lòng cho_hỏi | tôi có một bạn các mọi người rất nhiều anh chị em với ạ trước mình nhanh ơi đỡ
id halo hai selamat_pagi selamat_siang selamat_sore selamat_malam terima_kasih makasih tolong mohon maaf permisi pertanyaan bantuan bantu salam | saya punya satu ada sebelumnya banyak semua tim dong ya untuk atas bisa hormat cepat
ca hola bon_dia bona_tarda bona_nit gràcies moltes_gràcies si_us_plau perdó disculpi pregunta ajuda salutacions per_endavant | una tinc a_tots em podeu
hu szia sziasztok helló üdvözlöm jó_napot jó_reggelt jó_estét köszönöm köszi kérem bocsánat elnézést kérdés kérdésem segítség segítsen üdvözlettel előre | egy van kívánok szépen is a gyors lenne tisztelettel
el γεια γεια_σας γειά_σας καλημέρα καλησπέρα ευχαριστώ παρακαλώ συγγνώμη ερώτηση βοήθεια εκ_των_προτέρων | έχω μια μία πολύ σας σε για τη την εκτίμηση
uk привіт вітаю доброго_дня добрий_день доброго_ранку добрий_вечір дякую будь_ласка вибачте перепрошую питання запитання допоможіть допомога з_повагою наперед заздалегідь підкажіть | у_мене є щиро дуже вам за
bg здравейте здравей добър_ден добро_утро благодаря моля извинете въпрос помощ поздрави предварително | имам един ви много за
he שלום היי בוקר_טוב ערב_טוב תודה תודה_רבה בבקשה סליחה שאלה עזרה מראש | יש לי לכם לך מהירה מאוד
ar مرحبا مرحبًا السلام_عليكم أهلا صباح_الخير مساء_الخير شكرا شكرًا من_فضلك من_فضلكم لو_سمحت عفوا عذرا سؤال مساعدة تحياتي مقدما مقدمًا | لدي عندي لكم لك جزيلا جزيلًا سريع أحتاج إلى
fa سلام درود صبح_بخیر ممنون متشکرم مرسی لطفا لطفاً ببخشید سوال سؤال کمک با_تشکر پیشاپیش | یک دارم از شما خیلی کنید
hi नमस्ते नमस्कार हैलो सुप्रभात धन्यवाद शुक्रिया कृपया माफ_कीजिए माफ़_कीजिए सवाल प्रश्न मदद अग्रिम | मेरा एक है आपका बहुत मेरी करें
th ครับ ค่ะ คะ สวัสดี ขอบคุณ ขอโทษ กรุณา รบกวน สอบถาม คำถาม ช่วย ขออนุญาต | ค่ะ ครับ คะ มาก ล่วงหน้า มี หน่อย ด้วย นะ ขอ ถาม หนึ่ง ที
ja こんにちは こんばんは おはよう おはようございます はじめまして ありがとう ありがとうございます よろしく よろしくお願いします よろしくお願いいたします お願いします お願いいたします すみません すいません 失礼します 恐れ入りますが 恐縮ですが お世話になっております お疲れ様です 質問があります 質問です 質問ですが 助けてください 教えてください 教えて | どうも 誠に 大変 、 皆さん 一つ ございます ございました いただけますか
ko 안녕하세요 안녕 감사합니다 고맙습니다 고마워요 부탁드립니다 부탁해요 죄송합니다 실례합니다 질문 질문이 질문있습니다 도와주세요 도움 수고하세요 미리 | 있습니다 있어요 하나 좀 정말 대단히 여러분 제발
"""

# What stands before a name at the end of a letter.
SIGNING = """regards best_wishes sincerely yours_sincerely yours_truly yours_faithfully cheers thanks thx thank_you many_thanks sincerely_yours all_the_best
grüße grüßen gruß lg vg mfg cordialement bien_à_vous saludos atentamente un_saludo saluti cordiali_saluti distinti_saluti atenciosamente abraços cumprimentos
groeten groet pozdrawiam z_poważaniem hälsningar hilsen saygılarımla с_уважением з_повагою terveisin με_εκτίμηση"""

LINKS = """
it e ed ma poi perché però
pt e mas depois porque então
nl en maar dan want omdat
pl i ale potem bo ponieważ oraz
cs a ale pak protože
sv och men sedan eftersom
ro și dar apoi pentru
tr ve ama sonra çünkü
vi và nhưng rồi vì
id dan tapi lalu karena
"""
