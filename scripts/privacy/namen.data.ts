const woorden = (tekst: string): ReadonlySet<string> => new Set(tekst.split(/\s+/).filter(Boolean));

/**
 * Given names that are common in the Netherlands, in small letters: of pupils, parents and staff, of many origins.
 * No list is complete; a name that is not here is found by what stands beside it, or not at all. Names that are an
 * ordinary word too stand in the list below.
 */
export const VOORNAMEN = woorden(`
  aad aaron abdel abdullah abel ada adam adem adriaan adrian aicha aisha akira alain albert alejandro alex alexander
  alexandra alfred ali alice alicia alicja alina aliya alma alwin amal amalia amber amin amina amir amira ana anastasia
  andre andrea andreas andrei andries andrzej angela angelique anika anil anita anja anke ankie ann anna annabel anne
  annelies annemarie annemiek annemieke annette annika anouk anouar anthony antje anton antonio arda aria arie arjan
  arjen armin arno arnold arthur artur arturo asha astrid atilla aya ayaan aydin ayla ayman aylin ayoub ayse ayşe azra
  bara barbara bart bastiaan beatrix behçet bella benjamin bennie benny bernadette bernard bert bertha bianca bilal
  birgit björn boaz bob bobby boris boudewijn bram brahim brecht brenda brian brigitte britt bruno burak carla
  carlijn carlo carlos carmen carolien carolina caroline casper cecile cees celine cem charissa charlotte chantal
  chris christa christel christian christiaan christien christina christine christoph christopher claire claudia
  clemens colin conny coen constantijn cor corine cornelia cornelis corrie cynthia cyril daan dafne damian damiano
  daniel danielle danique danny daphne dave david davut deborah debby deniz dennis derk desiree devin diana
  dick diede diederik diego dieuwke dilan dimitri dina dominic dominique donna dorien doris douwe driss duco dylan
  eddy edgar edith eduard edwin eefje elena elias elif elin eline elisa elisabeth elise ella elleke ellen elly ellis
  elma els elsa elsbeth emiel emil emile emilia emily emine emma emmy emre ensar erik erica erik erika ernst erwin
  esma esmee esmée esra estelle esther eva evelien eveline evert evi evy eymen ezra fabian fabienne faisal fardau
  farah farid faris fatih fatiha fatima fatma fatou femke fenna ferdinand ferhat fien finn fleurtje floor floortje
  floris foppe fouad francien francis francisca franciscus frank fransje frederik fred freek freya frida frits
  gabriel gabriela gea geert geertje gerald gerard gerben gerda gerrie gerrit gert gijsbert gina gitte glenn gonda
  govert greetje greta gerty guido guillermo gulsum gürkan güler habiba hadewych hafsa hajar hakan halil halima hamid
  hamza hanane hanna hannah hanneke hannie hans harm harmen harrie harry hasan hassan hatice hedwig hein heleen helena
  helene helga hella hendrik hendrikje hendrika henk hennie henriette henri henry herman hermien hessel hester hetty
  hicham hidde hilal hilde hugo hüseyin husna iben ibrahim ibtissam ida ignas igor ikram ilan ilja ilona ilse imaan
  imane imke imran ina inaya ineke inge ingeborg ingrid inez irene irma isa isaac isabel isabella isabelle isis ismail
  ivan ivar ivo ivy iwan izabela izzy jaap jack jacob jacoba jacqueline jacques jaimy jake jamal james jamila jan
  jana janine janna janneke jannes jannie jantje janwillem jari jasmijn jasmin jasmina jason jasper jayden jayson jean
  jeanette jeanine jeannette jeffrey jelle jelmer jenna jennifer jenny jens jeroen jerry jesper jesse jessica jet jette
  jill jim jimmy jip joan joanna joas jochem joel joep joeri joery joey johan johanna johannes john johnny jolanda
  jolanta jolien jolijn jona jonas jonathan joost jord jordan jordi jordy jorg jorik joris jorn jorrit jos jose jose
  josé josef josephine joshua josje jouke joyce juan judith jules julia julian juliana julie julien juliet
  juliette julius jurgen jurre justin jutta juul kaan kaat karel karen karim karima karin karina karlijn karolien kars
  kasper kate katja katarzyna kathleen katinka kay kayleigh kees keet kelly ken kenan kenji kenneth kerem kevin khadija
  khalid kiki kim kimberley kirsten kjeld klaas klaasjan klara koen koos kristel kristina kubra kyan kylian laila lana
  lara lars laura lauren laurens lea leah leendert leila lena lennard lennart lennert lenny leo leon leonie leonore
  leopold lex leyla lian liam lianne lidewij lieke lies liesbeth lieselot lieuwe lieven lina linda lindsay linn
  linsey lionel lisa lisanne lise lisette liv livia liz lizzy loek lois lola lonneke loes loïs lorena lotte lotje louis
  louisa louise luc luca lucas lucia lucie lucy ludo luka lukas luna luuk luus lydia lynn maaike maarten maartje madelief
  mado madeleine maeva magda magdalena mahmoud malika malin malou manon manouk marc marcel marcella marcin marco mare
  margaret margje margreet margriet maria mariam marianne marieke mariekje marielle marije marijke marijn marijse marilou
  marina mario marion marit marja marjan marjolein marjolijn markus marleen marlene marlies marlon marloes marlou marnix
  marrit marta martha marthe martien martijn martin martina martine marwa maryam mathieu mathijs mathilde matteo matthias
  matthijs maud maureen maurice maurits maxim maxime maximilian mayra mehmet meike melanie melek melis melissa melle menno
  mercan merlijn merve meryem mette mia michael michal michel michelle michiel miep mieke mien mika mike milan milou mimi
  minke mirella miriam mirjam mirte mirthe mo mohamed mohammad mohammed moniek monika monique morris mounir mourad muhammed
  murat musa mustafa myrna myrthe nabil nadia nadine nadja nadir najat nancy naomi nasrin nassim natalie natalia natasja
  nathalie nathan nawal nazli neeltje nel nelleke nellie nesrin nick nicky nico nicola nicolaas nicole nicolien niek niels
  nienke nihat nikki nils nina nino nisa noa noah noël noëlle noemi noor noortje nora noud nour noura nuray nynke
  okke olaf olga olivia oliver olivier omar omer onno oscar oskar osman otto oumaima pam paola pascalle patricia patrick
  patrycja paul paula paulien pauline pawel pedro peggy pepijn peter petra philip philippe pia pien piotr pieter
  pieternel pieterjan pim quinten quinn rachel rachid rafael rahma raimond ralf ralph ramazan ramon rana ray raymond
  rayan rebecca reda reinier reinoud remco remi remy renate rené rene renée renske renze reyhan rens rianne riad ricardo
  richard rick rico riek riet rik rita ritchie robbert robbie robert roberta roberto robin rodney roel roelof roger rogier
  roland rolf romana romee romy ron ronald ronja rosa rosalie rosanne rosemarie rowan roy ruben rudi rudolf rudy ruud
  saar saartje sabine sabrina said saïd salim salma salomon sam samantha sami samir samira samuel sander sandra sandro
  sanne sanna sara sarah sascha saskia sebastiaan sebastian sedat sef selim selin selma senna serdar serena serge sevgi
  shaniqua shannon sharon sheila shirley siebe siem sien sigrid sietske silke silvia simon simone sinan sjaak sjoerd
  sjors sofia sofie soner sonja sophia sophie soufiane stan stanislaw stef stefan stefanie stella stephan stephanie
  steven stijn suleyman sumeyye susan susanne suzan suzanne sven svetlana sybren sylvana sylvia sylvie tamar tamara tanja
  tara tarik tatiana teddy teun teuntje tess tessa thea theo theodoor thera thijmen thijs thirza thom thomas tijl tijmen
  tijn tijs tim timo timon tina tineke tirza titia tjeerd tobias tobie tom tomas tomasz tomás tommy tonny toon truus
  trijntje tugba tuğba twan ubbo ugur ursula vanessa valerie valentina vera veronica veronique victor victoria vince
  vincent viola violet vivian vivianne wahid walter wanda wendy werner wesley wessel wiebe wies wietse wieteke
  wijnand willeke willem willemien willemijn willy wilma wim wout wouter xander xandra xavier yacine yael yannick yara
  yasin yasmin yasmina yassin yassine yasser yentl yke younes yousef youssef yunus yusuf yvette yvonne zahra zainab zara
  zeynep zina ziggy zoë zofia zuzanna özge özgür ömer
`);

/** Given names that are an ordinary word, month, brand or thing too: only in the middle of a sentence, in capitals. */
export const VOORNAMEN_OOK_WOORD = woorden(`
  anker art bas beau beer ben bing can dean don bo bloem cato dirk eden eef fay fee feline fiene fleur frederique gijs goof guus heer
  iris jaimie jade jet job joy julia kai kiet kick lente liek linde lot love luus mark max mees merel mila miel nova
  oona pascal piet pleun puck ravi rein rob rome romeo roos ruby sem sil skye sofie ster sterre storm sunny teun thor ton vos
  ward wil willow yorick zoey
`);

/** Common family names, in small letters and without what stands before them (van, de). */
export const ACHTERNAMEN = woorden(`
  aalbers aarts abdi achterberg ahmed akkerman albers ali amrani arslan asselbergs aydin baars bakker bakkers bekker
  bennani berends berg blom boer boers bogaard bos bosch bosman bouman brink brouwer brouwers bruijn bruin burger buijs
  celik çelik claassen coenen cornelissen dam damen demir dijk dijkstra doğan driessen dubois elamrani evers faber
  geerts gerritsen graaf groen groot haan haas hassan heijden hendriks hermans heuvel hoekstra hofman holwerda hoogland
  huisman ibrahim jacobs jansen janssen jansens jong jonge jongh kaya khan klein kok koning koster kramer kuijpers kuiper
  kuipers laan lange leeuw linden loon maas martens martinez meer meijer meulen meyer molenaar mol mohamed mulder nguyen
  nijland oosterhuis öztürk peeters peters pietersen postma prins pronk rijn ruiter şahin sanders schaaf scholten schouten
  simons singh smeets smit smits stam timmer timmermans veen veenstra velde ven verbeek verhoeven vermeer vermeulen visser
  vliet vos vries wal weide werf wijk willems willemsen wilson wit witte wolters wouters yildiz yilmaz yılmaz zijlstra
  zwart
`);

/**
 * Words with a capital that are no name of a person: what often stands behind a role, begins a sentence, or is a
 * language, a day, a month, a product or a kind of school.
 */
export const GEEN_NAAM = woorden(`
  de het een dit dat deze die er en of maar want dus ook nog niet geen wij we zij ze hij ik u je jij men wie wat waar wanneer
  waarom hoe als toen nu daar daarna daarom hier alle alles iemand niemand iedereen elke elk voor na bij op in uit aan met
  zonder door over onder tussen tot van naar om zodra omdat volgens tijdens sinds later eerst vandaag gisteren morgen
  kan kon moet mag wil zal zou heeft had is was zijn wordt werd gaat ging ja nee zie
  nederlands engels duits frans spaans latijn grieks wiskunde rekenen biologie scheikunde natuurkunde geschiedenis
  aardrijkskunde economie gym lo ckv maatschappijleer muziek tekenen handvaardigheid techniek informatica nt2
  januari februari maart april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst pasen pinksteren
  microsoft google teams outlook word excel powerpoint onedrive sharepoint office azure windows apple iphone ipad android
  chromebook gmail classroom drive whatsapp signal instagram facebook tiktok snapchat zoom canva kahoot magister somtoday
  parnassys esis social schools parro social klasbord zermelo basispoort entree kennisnet surf snappet gynzy cito iep
  momento topicus itslearning moodle smartschool presentis afas youforce raet visma dropbox wetransfer linkedin youtube
  privacy officer ict fg cvb ap avg bsn iban eck id po vo so vso mbo hbo havo mavo vwo vmbo gymnasium lyceum college school
  basisschool schools stichting bestuur bureau kantoor staf raad inspectie gemeente politie ggd jeugdzorg veilig thuis
  secretariaat directie zorg ib leerlingen leerling ouders kinderen
  leverancier verwerker opdrachtgever hostingbedrijf bedrijf organisatie avondplanner leerlingvolg autoriteit persoonsgegevens nederland amsterdam rotterdam utrecht holland limburg brabant
  europa onderbouw bovenbouw middenbouw groep klas zorgteam team afdeling administratie receptie zaken onderwijs
`);
