import { JSDOM } from 'jsdom';
import { readList, type ListReadings, type ListSource, type ReadOptions } from '../../../../src/accounts/list/read';

/**
 * Lists in the shapes that programs export and people write, as they are public in repositories and on wikis. Headings
 * and order are theirs; the people are invented.
 */
interface Case {
	what: string;
	text: string;
	/** `username|email|real name|password` of each. */
	people: string[];
	/** Is a question right, or wrong? Absent: either is. */
	asked?: boolean;
	/** The text is HTML that was copied, or a file. */
	as?: 'html' | 'file';
	options?: ReadOptions;
}

const german: ReadOptions = { language: 'de', userNamespaces: [ 'Benutzer', 'Benutzerin', 'Benutzer Diskussion', 'BD' ] };

const tickets: Case[] = [
	{
		what: 'Eventbrite, with answers', asked: false,
		text: 'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Who are you coming with?,I\'m 18 or older\n' +
			'1001,2026-10-01,Zoe,Example,zoe@example.org,1,Free entry,Attending,Friends,Yes\n1001,2026-10-01,Max,Muster,max@example.org,1,Free entry,Attending,Friends,Yes',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Eventbrite, orders with codes and affiliates', asked: false,
		text: 'Order #,Order Date,First Name,Last Name,Email,Quantity,Total Paid,Order Status,Promo Code,Affiliate,Event Name,Event Date,Checked In\n' +
			'1001,"Sep 26, 2026 7:05 PM",Zoe,Example,zoe@example.org,2,$60.00,Attending,insta,,Edit Night,2026-10-03 21:00,No\n' +
			'1002,2026-09-26 20:10,Max,Muster,max@example.org,1,40.00,Attending,,promoter-leo,Edit Night,2026-10-03 21:00,Yes',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Eventbrite, with addresses and questions',
		text: 'Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Fees Paid,Attendee Status,Home Address 1,Home Address 2,Home City,Home State,Home Zip,Home Country,How did you hear about this event?,Are you a consultant?\n' +
			'77,2026-02-03 10:11:12+01:00,Zoe,Example,zoe@example.org,1,,General,901,,Eventbrite Completed,EUR,0.00,0.00,Attending,Lane 1,,Bath,BA,BA1,GB,A friend,No\n' +
			'78,2026-02-03 11:11:12+01:00,Max,Muster,max@example.org,1,,General,902,,Eventbrite Completed,EUR,0.00,0.00,Attending,Road 2,Flat 3,Bonn,NW,53111,DE,Mailing list,Yes',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Eventbrite in British English', asked: false,
		text: 'Order #,Order Date,First Name,Surname,Email,Event Name,Ticket Type,Attendee Status\n123,2026-05-01,Zoe,Example,zoe@example.org,Summer Wiki,VIP,Checked In\n124,2026-05-01,Björn,Muster,bjorn@example.org,Summer Wiki,VIP,Attending',
		people: [ '|zoe@example.org|Zoe Example', '|bjorn@example.org|Björn Muster' ]
	},
	{
		what: 'Luma, and names on another site', asked: true,
		text: 'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,ticket_name,"What\'s your GitHub username?"\n' +
			'gst-1,Zoe Example,Zoe,Example,zoe@example.org,,2026-10-01T10:00:00Z,approved,2026-10-07T09:58:12Z,,https://lu.example/check-in/1,Standard,https://github.com/zoe-e\n' +
			'gst-2,Max Muster,Max,Muster,max@example.org,+49 555 0101,2026-10-01T11:00:00Z,approved,,,https://lu.example/check-in/2,Standard,maxm',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Luma, with names that are nowhere but in one column', asked: true,
		text: 'api_id,name,first_name,last_name,email,phone_number,approval_status,ticket_name,utm_source\nevt_1,,Quan,Beispiel,quan@example.org,+84900000001,approved,VIP,telegram\nevt_2,Joon,,,joon@example.org,,pending,,\nevt_4,,Tuan,Muster,tuan@example.org,,approved,,',
		people: [ '|quan@example.org|Quan Beispiel', 'Joon|joon@example.org|', '|tuan@example.org|Tuan Muster' ]
	},
	{
		what: 'Tito', text: 'Ticket,Reference,Name,Email,Tags,Registration Date\nEarly Bird,ABCD-1,Tina Example,tina@example.org,,2026-04-01 09:00\nStandard,ABCD-2,Uno Muster,uno@example.org,crew,2026-04-02 10:00',
		people: [ '|tina@example.org|Tina Example', '|uno@example.org|Uno Muster' ]
	},
	{
		what: 'Tito, where somebody else paid', text: 'Registration Name,Registration Email,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Void Status,Ticket Reference,What kind of food restrictions do you have?\n' +
			'Paying Office,office@example.org,Zoe Example,Zoe,Example,zoe@example.org,,,AB-1,vegan\nPaying Office,office@example.org,Max Muster,Max,Muster,max@example.org,Muster Ltd,,AB-2,',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'pretix', text: 'Order code,Position ID,Status,Email,Product,Attendee name,Attendee email,Secret\nMX1,1,Paid,office@example.org,Early bird,Maren Example,maren@example.org,S1abc2def3\nMX1,2,Paid,office@example.org,Regular,Ivo Muster,ivo@example.org,S2abc2def3',
		people: [ '|maren@example.org|Maren Example', '|ivo@example.org|Ivo Muster' ]
	},
	{
		what: 'a Swedish box office', asked: false,
		text: 'Förnamn,Efternamn,E-post,Mobilnummer,Biljettyp,Evenemang,Köpdatum\nVera,Exempel,vera@example.org,070-222 33 44,Ordinarie,Skrivstuga,2026-05-20\nWille,Mönster,wille@example.org,,Student,Skrivstuga,2026-05-21',
		people: [ '|vera@example.org|Vera Exempel', '|wille@example.org|Wille Mönster' ]
	},
	{
		what: 'a guest list', asked: false,
		text: 'First name,Last name,Email,Event,Ticket type,Order date\nTove,Exempel,tove@example.org,Wiki Listening,Early Bird,2026-04-15\nUlf,Muster,ulf@example.org,Wiki Listening,Door,2026-05-01',
		people: [ '|tove@example.org|Tove Exempel', '|ulf@example.org|Ulf Muster' ]
	},
	{
		what: 'Meetup, who comes', text: 'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\nZoe Example\tuser 1234567\t\tNo\tYes\t0\tSeptember 1, 2026 9:00 AM\tMay 2, 2024\thttps://www.meetup.com/wiki/members/1234567/\n' +
			'Max M.\tuser 2345678\tCo-organizer\tYes\tYes\t1\tSeptember 2, 2026 9:00 AM\tMay 3, 2024\thttps://www.meetup.com/wiki/members/2345678/',
		people: [ 'Zoe Example||', 'Max M.||' ]
	},
	{
		what: 'Meetup, members of a group', text: 'Name,User ID,Title,Member ID,Location,Joined Group on,Last visited group on,RSVPs\nZoe Example,123,Member,456,Bath,2024-01-01,2026-06-01,12\nMax Muster,124,Member,457,Bonn,2024-01-02,2026-06-02,3',
		people: [ 'Zoe Example||', 'Max Muster||' ]
	},
	{
		what: 'an event platform with a booking number',
		text: 'Booking ID,Attendee Name,Attendee Email,Ticket Type,Price (EUR),Booking Date,Checked In,Checked In Time\n"#000012","Zoe Example","zoe@example.org","Regular","0.00","2026-01-01","No",""\n"#000013","Max Muster","max@example.org","Regular","0.00","2026-01-02","No",""',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	}
];

const forms: Case[] = [
	{
		what: 'Microsoft Forms, nobody known to it',
		text: 'ID,Start time,Completion time,Email,Name,College email,First name,Last name\n1,9/9/26 18:01,9/9/26 18:02,anonymous,Anonymous,ab12345@example.edu,Zoe,Example\n2,9/9/26 18:01,9/9/26 18:02,anonymous,Anonymous,cd67890@example.edu,Max,Muster',
		people: [ '|ab12345@example.edu|Zoe Example', '|cd67890@example.edu|Max Muster' ]
	},
	{
		what: 'Microsoft Forms, a quiz',
		text: 'ID,Start time,Completion time,Email,Name,Total points,Quiz feedback,Last modified time,STUDENTS FULL NAME,Points - STUDENTS FULL NAME,STUDENT ID NUMBER,Points - STUDENT ID NUMBER,What is a source?,Points - What is a source?\n' +
			'1,10/9/2026 11:02,10/9/2026 11:03,zoe@example.edu,Zoe Example,8,,,Zoe Maria Example,,2026-0001,,A book,1\n2,10/9/2026 11:05,10/9/2026 11:09,max@example.edu,Max Muster,7,,,Max Muster,,2026-0002,,A blog,0',
		people: [ '|zoe@example.edu|Zoe Maria Example', '|max@example.edu|Max Muster' ]
	},
	{
		what: 'Microsoft Forms, times that people can come',
		text: 'Id,Start time,Completion time,Email,Name,"I can go on a tour with these dates and times:","Anything else we should know before you get scheduled? (can\'t stay for whole time, looking to shadow, etc.)"\n' +
			'1,10/9/2026 11:02,10/9/2026 11:03,zoe@example.org,Zoe Example,"Monday, 10/28:  10:10am-11am;Tuesday, 10/29: 12:10pm-1pm;",\n2,10/9/2026 11:12,10/9/2026 11:13,max@example.org,Max Muster,"Monday, 10/28:  10:10am-11am;",cannot stay',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Typeform', text: '#,What\'s your name?,What\'s your email?,Phone number,Submitted At\n1,Vilma Example,vilma@example.org,+46 72 000 11 22,2026-05-30 18:00:01\n2,Wilmer Muster,wilmer@example.org,,2026-05-30 18:05:44',
		people: [ '|vilma@example.org|Vilma Example', '|wilmer@example.org|Wilmer Muster' ]
	},
	{
		what: 'Google Forms, with a zone', text: 'Timestamp,Email Address,Your full name,Phone,Anything we should know?\n2026/05/28 7:01:33 PM GMT+2,xena@example.org,Xena Example,0760001122,Vegetarian\n2026/05/28 7:14:09 PM GMT+2,yusuf@example.org,Yusuf Muster,,',
		people: [ '|xena@example.org|Xena Example', '|yusuf@example.org|Yusuf Muster' ]
	},
	{
		what: 'a form in Russian', text: 'Отметка времени;Адрес электронной почты;ФИО;Ваш ник в Википедии (если есть);Откуда вы о нас узнали?\n28.05.2026 19:01:33;zoya@example.org;Примерова Зоя Ивановна;;от подруги\n28.05.2026 19:05:33;maks@example.org;Образцов Максим Петрович;Максим О;из рассылки',
		people: [ '|zoya@example.org|Примерова Зоя Ивановна', 'Максим О|maks@example.org|Образцов Максим Петрович' ]
	},
	{
		what: 'a form in Portuguese', text: 'Carimbo de data/hora,Endereço de e-mail,Nome completo,Nome de usuário na Wikipédia,Você já editou a Wikipédia?\n28/05/2026 19:01:33,zoe@example.org,Zoé Exemplo,ZoeExemplo,Não\n28/05/2026 19:05:33,max@example.org,Max Modelo,Max Modelo,Sim',
		people: [ 'ZoeExemplo|zoe@example.org|Zoé Exemplo', 'Max Modelo|max@example.org|Max Modelo' ], asked: false
	},
	{
		what: 'a form in Japanese', text: 'タイムスタンプ,氏名,メールアドレス,ウィキペディアの利用者名,参加方法\n2026/05/28 19:01:33,見本 花子,hanako@example.org,Hanako見本,会場\n2026/05/28 19:05:33,例示 太郎,taro@example.org,,オンライン',
		people: [ 'Hanako見本|hanako@example.org|見本 花子', '|taro@example.org|例示 太郎' ]
	},
	{
		what: 'Facebook’s forms', text: 'id,created_time,ad_name,form_name,full_name,email,phone_number\nl_1,2026-05-01T10:00:00,Summer,Sign up,Örjan Example,orjan@example.org,p:+46700005566\nl_2,2026-05-01T11:00:00,Summer,Sign up,Astrid Muster,astrid@example.org,',
		people: [ '|orjan@example.org|Örjan Example', '|astrid@example.org|Astrid Muster' ]
	}
];

const calls: Case[] = [
	{
		what: 'Zoom, participants', text: 'Name (Original Name),User Email,Total Duration (Minutes),Guest\nZoe Example,zoe@example.org,65,No\nMax Muster (max),max@example.org,12,Yes\nUma Model,,40,Yes',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster (max)', '||Uma Model' ]
	},
	{
		what: 'Zoom, a meeting and below it its participants',
		text: 'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"812 3456 7890",Edit evening,10/05/2026 05:55:00 PM,10/05/2026 07:00:00 PM,host@example.org,65,6\n\n' +
			'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\nZoe Example (host),zoe@example.org,10/05/2026 05:55:00 PM,10/05/2026 07:00:00 PM,65,No\nMax Muster,max@example.org,10/05/2026 06:10:00 PM,10/05/2026 06:40:00 PM,30,Yes',
		people: [ '|host@example.org|', '|zoe@example.org|Zoe Example (host)', '|max@example.org|Max Muster' ], asked: true
	},
	{
		what: 'Zoom, a webinar in sections',
		text: 'Attendee Report,,,,,,,\nReport Generated:,"Mar 23, 2026 6:26 PM",,,,,,\nTopic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users\nEdit evening,847 5984 1045,"Mar 22, 2026 7:13 PM",282,3576,5,1805,3657\nHost Details,,,,,,,\nAttended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name\nYes,Hana Host,hana@example.org,"Mar 22, 2026 19:13:27","Mar 22, 2026 23:55:19",282,No,India\n' +
			'Attendee Details,,,,,,,\nAttended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name\nYes,Zoe Example,zoe@example.org,"Mar 22, 2026 19:15:27","Mar 22, 2026 23:55:19",280,No,India\nYes,Max Muster,max@example.org,"Mar 22, 2026 19:16:27","Mar 22, 2026 23:55:19",279,No,Kenya',
		people: [ 'Hana Host|hana@example.org|', 'Zoe Example|zoe@example.org|', 'Max Muster|max@example.org|' ], asked: true
	},
	{
		what: 'Teams, in three sections',
		text: '1. Summary\nMeeting title\tEdit evening\nAttended participants\t3\nStart time\t7/20/26, 4:16:29 PM\nEnd time\t7/20/26, 5:30:11 PM\nMeeting duration\t1h 13m 42s\nAverage attendance time\t59m 29s\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n' +
			'Example, Zoe\t7/20/26, 4:30:36 PM\t7/20/26, 5:30:11 PM\t59m 35s\tzoe@example.org\tn16706@example.org\tOrganiser\nMax Muster\t7/20/26, 4:30:10 PM\t7/20/26, 5:30:08 PM\t59m 58s\tmax@example.org\tn19200@example.org\tPresenter\n\n' +
			'3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\nExample, Zoe\t7/20/26, 4:30:36 PM\t7/20/26, 5:30:11 PM\t59m 35s\tzoe@example.org\tOrganiser\nMax Muster\t7/20/26, 4:30:10 PM\t7/20/26, 5:30:08 PM\t59m 58s\tmax@example.org\tPresenter',
		people: [ '|zoe@example.org|Example, Zoe', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Teams, with commas', text: '1. Summary\nMeeting title,"Wiki, evening"\n\n2. Participants\nName,First Join,Last Leave,In-Meeting Duration,Email,Role\n"Example, Zoe",9/23/26 9:20:05 AM,9/23/26 9:34:00 AM,13m 55s,zoe@example.org,Presenter\nMax,,,0s,max@example.org,Attendee',
		people: [ '|zoe@example.org|Example, Zoe', '|max@example.org|Max' ]
	}
];

const books: Case[] = [
	{
		what: 'LinkedIn, below a note', asked: false,
		text: 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nZoe,Example,https://www.linkedin.com/in/zoe-example-1a2b3c,,"Stripes, Inc.",Recruiter,12 Mar 2024\nMax,Muster,https://www.linkedin.com/in/MaxMuster/,max@example.org,Cloud (AWS),"Manager, Tools",01 Jan 2024',
		people: [ '||Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'HubSpot', asked: false, text: 'First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Create Date\nCilla,Example,cilla@example.se,+46 70 999 88 77,felix@example.org,customer,2025-08-09\nDavid,Muster,david@example.com,,felix@example.org,lead,2025-09-10',
		people: [ '|cilla@example.se|Cilla Example', '|david@example.com|David Muster' ]
	},
	{
		what: 'Salesforce, which calls a firm an account', asked: true, text: 'Salutation,First Name,Last Name,Email,Phone,Account Name,Title,Mailing City\nMs.,Elsa,Example,elsa@example.org,0701231234,Example Events,Owner,Stockholm\nMr.,Frank,Muster,frank@example.io,,Muster Live,Booker,Malmö',
		people: [ '|elsa@example.org|Elsa Example', '|frank@example.io|Frank Muster' ]
	},
	{
		what: 'Pipedrive', text: 'Name,Email,Phone,Organization,Owner,Label\nGreta Example,greta@example.org,46701112233,Example Collective,Felix,warm\nHugo Muster,hugo@example.se,070-444 55 66,,Felix,cold',
		people: [ '|greta@example.org|Greta Example', '|hugo@example.se|Hugo Muster' ]
	},
	{
		what: 'addresses and when they came', text: 'Email Address,Date Subscribed\nines@example.org,2025-06-01T12:00:00Z\njon@example.org,2025-07-15T09:30:00Z',
		people: [ '|ines@example.org|', '|jon@example.org|' ], asked: false
	},
	{
		what: 'a newsletter without names', text: 'email,active_subscription,expiry,email_disabled,created_at\npia@example.org,true,,false,2025-09-01T08:00:00Z\nquin@example.org,false,2026-01-01,false,2025-10-12T12:30:00Z',
		people: [ '|pia@example.org|', '|quin@example.org|' ], asked: false
	},
	{
		what: 'addresses and days', text: 'Correo electrónico,Fecha\nzoe@example.org,lunes\nmax@example.org,martes\numa@example.org,jueves',
		people: [ '|zoe@example.org|', '|max@example.org|', '|uma@example.org|' ], asked: false
	},
	{
		what: 'addresses and a column of which nobody knows what it is', text: 'Correo electrónico,Barrio\nzoe@example.org,Gracia\nmax@example.org,Sants\numa@example.org,Horta',
		people: [ '|zoe@example.org|', '|max@example.org|', '|uma@example.org|' ], asked: true
	},
	{
		what: 'a newsletter with first names', text: 'first_name,email_address,state,created_at,tags\nMaja,maja@example.org,active,2025-03-03,“creators”\nNils,nils@example.org,active,2025-04-04,',
		people: [ '|maja@example.org|Maja', '|nils@example.org|Nils' ]
	},
	{
		what: 'WooCommerce', asked: false, text: 'Customer ID,Username,First name,Last name,Email,Billing Phone,City,Total spend,Order count\n881,kal_kund,Kal,Example,kal@example.org,0709090909,Uppsala,899kr,3\n882,lo.l,Lo,Muster,lo@example.org,,Lund,0,0',
		people: [ 'kal_kund|kal@example.org|Kal Example', 'lo.l|lo@example.org|Lo Muster' ]
	},
	{
		what: 'Stripe', text: 'id,Email,Name,Description,Created (UTC),Total Spend\ncus_ABC123,questa@example.org,Questa Example,VIP table buyer,2025-05-05 19:00,2400.00\ncus_DEF456,rio@example.org,Rio Muster,,2025-06-06 20:00,0.00',
		people: [ '|questa@example.org|Questa Example', '|rio@example.org|Rio Muster' ]
	},
	{
		what: 'Patreon', text: 'Name,Email,Twitter,Patron Status,Lifetime Amount,Pledge Amount,Tier\nNora Example,nora@example.org,@noraexample,Active patron,420,5,Inner Circle\nOtto Muster,otto@example.org,,Former patron,60,0,',
		people: [ '|nora@example.org|Nora Example', '|otto@example.org|Otto Muster' ]
	},
	{
		what: 'Google Contacts', asked: false, text: 'Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name\nHanna Example,Hanna,,Example,,1992-03-14,Met at the fair,* myContacts,Home,hanna@example.org,+46 70 111 22 33,Example Studio\nIvar Muster,Ivar,,Muster,,,,* myContacts,* Work,ivar@example.se,0701112234,',
		people: [ '|hanna@example.org|Hanna Example', '|ivar@example.se|Ivar Muster' ]
	},
	{
		what: 'Outlook', asked: false, text: 'First Name,Middle Name,Last Name,E-mail Address,Mobile Phone,Company,Birthday\nJohan,,Example,johan@example.se,+46 73 555 66 77,Example AB,1988-07-21\nKarin,Maria,Muster,karin@example.org,,,',
		people: [ '|johan@example.se|Johan Example', '|karin@example.org|Karin Muster' ]
	},
	{
		what: 'Instagram', text: 'Username,Full Name,Profile URL\nanna.probe,Anna Example,https://instagram.com/anna.probe\nbertil.p,Bertil M,https://instagram.com/bertil.p',
		people: [ 'anna.probe||Anna Example', 'bertil.p||Bertil M' ], asked: false
	},
	{
		what: 'Google Groups', text: 'Group Email [Required],Member Email,Member Type,Member Role\nwiki@example.org,zoe@example.org,User,Member\nwiki@example.org,max@example.com,User,Member\nwiki@example.org,uma@example.net,User,Member',
		people: [ '|zoe@example.org|', '|max@example.com|', '|uma@example.net|' ]
	},
	{
		what: 'LDIF', as: 'file', text: 'version: 1\n\ndn: uid=zoee,ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\nuid: zoee\ncn: Zoe Example\nsn: Example\ngivenName: Zoe\nmail: zoe@example.org\nuserPassword: {SSHA}AAAAbbbbCCCC\n\ndn: uid=maxm,ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\nuid: maxm\ncn: Max\n  Muster\nsn: Muster\nmail: max@example.org\n',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'vCard', as: 'file', text: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Example\r\nN:Example;Zoe;;;\r\nitem1.EMAIL;type=INTERNET;type=pref:zoe@example.org\r\nTEL;type=CELL:+49 555 0101\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nN:Muster;Max;;;\r\nFN:Max Muster\r\nEMAIL;TYPE=work:max@example.org\r\nEND:VCARD\r\n',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	}
];

const classes: Case[] = [
	{
		what: 'GitHub Classroom', text: 'identifier,github_username,github_id,name\n"Example, Zoe (i02)",zoe-e,1001,Zoe Example\n"Muster, Max (i03)",maxm,1002,Max Muster',
		people: [ 'zoe-e||Zoe Example', 'maxm||Max Muster' ]
	},
	{
		what: 'Canvas, with points', text: 'Student,ID,SIS User ID,SIS Login ID,Section,Week 3: Kepler\n    Points Possible,,,,,10.00\n"Example, Zoe",11,,zexample5,XC 101,8.00\n"Muster, Max",2,,mmuster76,XC 101,9.00\n"Model, Uma",7,,umodel52,XC 101,7.00',
		people: [ 'zexample5||Zoe Example', 'mmuster76||Max Muster', 'umodel52||Uma Model' ]
	},
	{
		what: 'Stud.IP', asked: false, text: '"Status";"Anrede";"Titel";"Vorname";"Nachname";"Titel nachgestellt";"Benutzername";"Adresse";"Telefonnr.";"E-Mail";"Anmeldedatum";"Matrikelnummer";"Studiengänge";"Position"\n"autor";"Frau";"";"Zoe";"Beispiel";"";"zbeispiel";"";"";"zoe@example.org";"01.10.2026";"1234567";"Germanistik (1. Sem.)";"1"\n"autor";"Herr";"";"Max";"Muster";"";"mmuster";"";"";"max@example.org";"02.10.2026";"2345678";"Physik (3. Sem.)";"2"',
		people: [ 'zbeispiel|zoe@example.org|Zoe Beispiel', 'mmuster|max@example.org|Max Muster' ]
	},
	{
		what: 'a German exam list', asked: false, text: 'Nr;Nachname;Vorname;Matrikelnummer\n1;Beispiel;Anna Maria;12345678\n2;von der Probe;Bernd;23456789\n3;Muster;Clara;34567890',
		people: [ '||Anna Maria Beispiel', '||Bernd von der Probe', '||Clara Muster' ]
	},
	{
		what: 'a class in which all have one first name', asked: false,
		text: 'Student number\tLast name\tFirst name\tE-mail\n004026001\tExample\tAda\ta@example.org\n004026002\tMuster\tAda\tb@example.org\n004026003\tModel\tAda\tc@example.org\n004026004\tSample\tAda\td@example.org\n004026005\tProbe\tAda\te@example.org',
		people: [ '|a@example.org|Ada Example', '|b@example.org|Ada Muster', '|c@example.org|Ada Model', '|d@example.org|Ada Sample', '|e@example.org|Ada Probe' ]
	},
	{
		what: 'a Chinese class', text: '学校,学号,姓名,性别,出生日期,年级,班级\n阳光小学,20230301,李示例,男,2017-03-12,三年级,3班\n阳光小学,20230302,王样本,女,2017-06-08,三年级,3班\n阳光小学,20230303,张例子,男,2017-01-25,三年级,3班',
		people: [ '||李示例', '||王样本', '||张例子' ]
	},
	{
		what: 'a Korean class', text: '학급,출석번호,이름,이메일,전화번호\n3-2,1,김예시,yesi@example.org,010-5550-1001\n3-2,2,박보기,bogi@example.org,010-5550-1002',
		people: [ '|yesi@example.org|김예시', '|bogi@example.org|박보기' ]
	},
	{
		what: 'a Korean class with passwords', text: '클래스코드,출석번호,이름,비밀번호\nWK3,1,김예시,bada-7781-san\nWK3,2,"박보기",haneul-2205-gang',
		people: [ '김예시|||bada-7781-san', '박보기|||haneul-2205-gang' ]
	},
	{
		what: 'a Russian group', text: 'ФИО;Группа;Модуль 1 (Сети и VLAN);Модуль 2 (Linux);Модуль 3\nПримерова Зоя Ивановна;9СА-421;95 (Зачтено);На проверке;Не сдавала\nОбразцов Максим Петрович;9СА-421;88 (Зачтено);На проверке;Не сдавал',
		people: [ '||Примерова Зоя Ивановна', '||Образцов Максим Петрович' ]
	},
	{
		what: 'a Polish workshop', asked: false, text: 'ID,Imię,Nazwisko,Warsztat,Data,Email\n1,Zoja,Przykład,Wikipedia,2026-01-15,zoja@example.org\n2,Maks,Wzór,Wikipedia,2026-01-15,maks@example.org',
		people: [ '|zoja@example.org|Zoja Przykład', '|maks@example.org|Maks Wzór' ]
	},
	{
		what: 'an Arabic list', text: 'المعرف,الاسم,البريد الإلكتروني,رقم الهاتف,الشركة,الحالة,الملاحظات\n11,أحمد مثال,ahmad@example.org,01234567890,شركة المثال,جديد,يأتي متأخرا\n12,زهرة نموذج,zahra@example.org,,شركة المثال,جديد,',
		people: [ '|ahmad@example.org|أحمد مثال', '|zahra@example.org|زهرة نموذج' ]
	},
	{
		what: 'Moodle in Spanish', asked: false, text: '"Apellido(s)",Nombre,"Número de ID",Institución,Departamento,"Dirección de correo"\nEjemplo,Zoé,12345,Facultad,Letras,zoe@example.org\nModelo,Max,12346,Facultad,Letras,max@example.org',
		people: [ '|zoe@example.org|Zoé Ejemplo', '|max@example.org|Max Modelo' ]
	},
	{
		what: 'Moodle, for the upload of users', asked: false, text: 'username,password,firstname,lastname,email,course1,group1\nzexample,Kite-7781-moss,Zoe,Example,zoe@example.org,WIKI101,A\nmmuster,Reed-2205-hill,Max,Muster,max@example.org,WIKI101,B',
		people: [ 'zexample|zoe@example.org|Zoe Example|Kite-7781-moss', 'mmuster|max@example.org|Max Muster|Reed-2205-hill' ]
	},
	{
		what: 'numbers and full names', text: 'ID\tFull Name\n123456\tZoe Example\n234567\tMax Muster\n345678\tUma Model', people: [ '||Zoe Example', '||Max Muster', '||Uma Model' ]
	}
];

const projects: Case[] = [
	{
		what: 'a Markdown table of accounts', text: '| uid | cn | mail |\n|-----|----|------|\n| dev1 | Zoe Example | zoe@example.org |\n| dev2 | Max Muster | max@example.org |',
		people: [ 'dev1|zoe@example.org|Zoe Example', 'dev2|max@example.org|Max Muster' ]
	},
	{
		what: 'a Markdown table of people with handles', text: '| Name | GitHub | Role | Affiliation |\n| --- | :-: | --- | --- |\n| Zoe Example | [@zoe-e](https://github.com/zoe-e) | Lead | Example University |\n| Max Muster | [@maxm](https://github.com/maxm) | Docs | Muster Ltd |',
		people: [ 'Zoe Example||', 'Max Muster||' ]
	},
	{ what: 'git shortlog', text: '    42\tZoe Example <zoe@example.org>\n     7\tMax Muster <max@example.org>\n     1\tUma <uma@example.net>', people: [ 'Zoe Example|zoe@example.org|', 'Max Muster|max@example.org|', 'Uma|uma@example.net|' ] },
	{ what: 'AUTHORS', text: '# This is the list of authors for copyright purposes.\n#\n# Names are sorted.\n\nMax Muster <max@example.org>\nUma Model <uma@example.net>\nZoe Example <zoe@example.org>', people: [ 'Max Muster|max@example.org|', 'Uma Model|uma@example.net|', 'Zoe Example|zoe@example.org|' ] },
	{ what: 'MAINTAINERS', text: 'M:\tZoe Example <zoe@example.org>\nM:\tMax Muster <max@example.org>\nR:\tUma Model <uma@example.net>', people: [ 'Zoe Example|zoe@example.org|', 'Max Muster|max@example.org|', 'Uma Model|uma@example.net|' ] },
	{ what: 'CONTRIBUTORS with links', text: '# Contributors\n\n- [Zoe Example](https://github.com/zoe-e)\n- [Max Muster](https://github.com/maxm)\n- [Uma Model](https://example.net/uma)', people: [ 'Zoe Example||', 'Max Muster||', 'Uma Model||' ] },
	{ what: 'names and handles', text: '* Zoe Example (@zoe-e)\n* Max Muster (@maxm)\n* Uma Model (@uma)', people: [ 'Zoe Example||', 'Max Muster||', 'Uma Model||' ] },
	{ what: 'a roster of Mailman', text: 'zoe@example.org (Zoe Example)\nmax@example.org (Max Muster)\numa@example.net', people: [ 'Zoe Example|zoe@example.org|', 'Max Muster|max@example.org|', '|uma@example.net|' ] },
	{ what: 'an archive that hides the sign', text: 'Zoe Example <zoe at example.org>\nMax Muster <max at example.org>', people: [ 'Zoe Example||', 'Max Muster||' ] },
	{ what: 'a row of names', text: 'Zoe Example\tMax\tUma Model', people: [ 'Zoe Example||', 'Max||', 'Uma Model||' ] },
	{ what: 'names above a table', text: 'Zoe\nMax\nUsername,E-mail\nUma,uma@example.org', people: [ 'Zoe||', 'Max||', 'Uma|uma@example.org|' ], asked: true },
	{ what: 'names, dashes, addresses', text: 'Zoe Example — zoe@example.org\nMax Muster — max@example.org', people: [ 'Zoe Example|zoe@example.org|', 'Max Muster|max@example.org|' ] },
	{ what: 'a MoinMoin table', text: '|| \'\'\'Name\'\'\' || \'\'\'Arrival\'\'\' || \'\'\'Notes\'\'\' ||\n|| ZoeExample || Friday || needs a bed ||\n|| MaxMuster || Saturday || ||', people: [ 'ZoeExample||', 'MaxMuster||' ] }
];

const pages: Case[] = [
	{
		what: 'a meetup’s sign-up list, rendered as text',
		text: '  • Zoe Example (talk) 03:35, 2 July 2009 (UTC): For the meeting, can\'t make dinner\n  • Maxem (talk) 00:16, 10 August 2009 (UTC)\n  • Umatic (talk) 04:13, 18 August 2009 (UTC) participation in afterevents subject to funding\n  • LThomas8 (talk) 21:50, 29 August 2009 (UTC) Would also like us to discuss the project in general terms\n  • User:Whiteday',
		people: [ 'Zoe Example||', 'Maxem||', 'Umatic||', 'LThomas8||', 'Whiteday||' ]
	},
	{
		what: 'a Stammtisch, with words behind names and times', options: german,
		text: '* BernZ 13:36, 9. Jun 2005 (CEST)\n* Pauline ☺ 03:19, 9. Mai 2005 (CEST)\n* AZ 07:24, 11. Mai 2005 (CEST) (wahrscheinlich - wenn es nicht abseits liegt)\n* --gmuster 23:11, 17. Mai 2005 (CEST)\n* Deniz 10:51, 31. Mai 2005 (CEST) leider nur wenn es gut erreichbar ist',
		people: [ 'BernZ||', 'Pauline ☺||', 'AZ||', 'gmuster||', 'Deniz||' ]
	},
	{
		what: 'templates and signatures by turns', options: { language: 'es', userNamespaces: [ 'Usuario', 'Usuaria', 'Usuario discusión', 'Usuaria discusión' ] }, asked: false,
		text: '== Participantes ==\n# {{u|Zoe Ejemplo}}\n# [[Usuario:Max Modelo|<span style="color:green">\'\'\'Max\'\'\'</span>]] ([[Usuario discusión:Max Modelo|discusión]]) 12:34 19 mar 2021 (UTC)\n# [[Usuaria discusión:UmaM|Uma]] 10:00 20 mar 2021 (UTC)\n# {{u|Lu}}, con gusto',
		people: [ 'Zoe Ejemplo||', 'Max Modelo||', 'UmaM||', 'Lu||' ]
	},
	{
		what: 'numbered votes below words', asked: false,
		text: '===Who comes===\n1) For the first evening.\n\n:Yes:\n:# [[User:Zoe|Zoe]] 01:00, 1 Jan 2024 (UTC)\n:# Gladly. [[User:Max M|Max M]] 02:00, 1 Jan 2024 (UTC)\n:# [[User:Uma|Uma]] 03:00, 1 Jan 2024 (UTC)\n\n:No:\n:#\n\n:Perhaps:\n:# [[User:Lu|Lu]] 03:00, 1 Jan 2024 (UTC)',
		people: [ 'Zoe||', 'Max M||', 'Uma||', 'Lu||' ]
	},
	{
		what: 'people who say what they wrote', asked: false,
		text: '* [[user:Zoe_Example|Zoe "any excuse for a party" Example]]. Edited [[ABBA]], started [[Grevillea]]. Yeah!\n* [[User:Max Muster|Max Muster]] - created [[Joe Louis]], will edit something :)\n* [[User:Uma|Uma]]: Created [[Treaty of Union (1707)]], edit to come',
		people: [ 'Zoe Example||', 'Max Muster||', 'Uma||' ]
	},
	{
		what: 'targets of a mass message', asked: false,
		text: '{{/Header}}\n== A ==\n* {{target | user = Zoe Example | site = en.wikipedia.org}}\n* {{target | user = Max | site = de.wikipedia.org }}\n* {{Target|user=Uma|site=meta.wikimedia.org}}\n* {{target|page=User talk:Lu|site=fr.wikipedia.org}}',
		people: [ 'Zoe Example||', 'Max||', 'Uma||', 'Lu||' ]
	},
	{
		what: 'French signatures of all kinds', options: { language: 'fr', userNamespaces: [ 'Utilisateur', 'Utilisatrice', 'Discussion utilisateur', 'Discussion utilisatrice' ] }, asked: false,
		text: '* [[Utilisateur:Zoé|Zoé]] ([[Discussion utilisateur:Zoé|d]]) 25 juillet 2013 à 12:23 (CEST)\n* <nowiki />[[Utilisateur:Max à Lille|Max à Lille]] ([[Discussion utilisateur:Max à Lille|discuter]]) 17 octobre 2015 à 02:22 (CEST)\n* — [[Utilisatrice:Uma|Uma]]&nbsp;<sup>[[Discussion utilisatrice:Uma|✉]]</sup>&nbsp;<small>merci !</small> 1 mai 2016 à 09:00 (CEST)',
		people: [ 'Zoé||', 'Max à Lille||', 'Uma||' ]
	},
	{
		what: 'somebody who did not sign', options: german, asked: false,
		text: '* [[Benutzer:Zoe|Zoe]] ([[Benutzer Diskussion:Zoe|Diskussion]]) 17:47, 4. Jan. 2013 (CET)\n* Ich komme. <small>(\'\'nicht [[Hilfe:Signatur|signierter]] Beitrag von\'\' [[Spezial:Beiträge/MaxM|MaxM]] ([[Benutzer Diskussion:MaxM|Diskussion]]) 18:07, 16. Mai 2011 (CEST))</small>\n* -- <small>[[user talk:Uma Model|Uma Model]]</small> 17:28, 22. Apr. 2017 (CEST)',
		people: [ 'Zoe||', 'MaxM||', 'Uma Model||' ]
	},
	{
		what: 'newcomers, counted by a bot', options: { language: 'es', userNamespaces: [ 'Usuario', 'Usuario discusión' ] }, asked: false,
		text: '* (12) [[Usuario:Zoe|Zoe]] ([[Usuario Discusión:Zoe|discusión]] · [[Special:Contributions/Zoe|contribuciones]])\n* (7) [[Usuario:Max M|Max M]] ([[Usuario Discusión:Max M|discusión]] · [[Special:Contributions/Max M|contribuciones]])',
		people: [ 'Zoe||', 'Max M||' ]
	},
	{
		what: 'an Italian section, with doubts behind the names', options: { language: 'it' },
		text: '== Partecipanti ==\n# [[Utente:Zoe Esempio|Zoe]] ([[Discussioni utente:Zoe Esempio|msg]]) 10:12, 3 mag 2026 (CEST)\n# --[[Utente:MaxM|\'\'\'Max\'\'\']] <sup>[[Discussioni utente:MaxM|dimmi]]</sup> 11:00, 3 mag 2026 (CEST) (forse)\n# {{ping|UmaM}} ci sarà anche lei\n# Lu (nuova, da registrare)',
		people: [ 'Zoe Esempio||', 'MaxM||', 'UmaM||', 'Lu||' ]
	},
	{
		what: 'a Polish section, whose namespaces are its own', options: { language: 'en' },
		text: '# [[Wikipedystka:Zoja P|Zoja]] <sup>[[Dyskusja wikipedystki:Zoja P|dyskusja]]</sup> 10:12, 3 maj 2026 (CEST)\n# [[Wikipedysta:MaxW]] (\'\'[[Dyskusja wikipedysty:MaxW|dyskusja]]\'\') 11:12, 3 maj 2026 (CEST)',
		people: [ 'Zoja P||', 'MaxW||' ], asked: false
	},
	{
		what: 'a Chinese section, with short names of namespaces', asked: true,
		text: '# [[User:示例甲|示例甲]]（[[User talk:示例甲|留言]]） 2026年5月3日 (日) 10:12 (UTC)\n# 我会来的。——[[U:样本乙|乙]]（[[UT:样本乙|讨论]]） 2026年5月3日 (日) 11:12 (UTC)\n# {{User2|例三}}',
		people: [ '示例甲||', '样本乙||', '例三||' ]
	},
	{
		what: 'a Dutch section, with answers', options: { language: 'nl' }, asked: false,
		text: '* [[Gebruiker:Zoe|Zoe]] ([[Overleg gebruiker:Zoe|overleg]]) 3 mei 2026 10:12 (CEST) - onder voorbehoud\n* [[Gebruiker:Max M|Max M]] 3 mei 2026 11:12 (CEST)\n** Neem je ook koekjes mee? [[Gebruiker:Zoe|Zoe]] 4 mei 2026 10:12 (CEST)',
		people: [ 'Zoe||', 'Max M||' ]
	},
	{
		what: 'a Turkish section', options: { language: 'tr' }, asked: false,
		text: '* [[Kullanıcı:ZoeÖ|ZoeÖ]]<sup>[[Kullanıcı mesaj:ZoeÖ|ileti]]</sup> 10.12, 3 Mayıs 2026 (UTC)\n* Katılıyorum. --[[Kullanıcı:Max]] <small>([[Kullanıcı mesaj:Max|mesaj]])</small> 11.12, 3 Mayıs 2026 (UTC)',
		people: [ 'ZoeÖ||', 'Max||' ]
	},
	{
		what: 'an Arabic section', options: { language: 'ar' }, asked: false,
		text: '# [[مستخدم:زهرة مثال|زهرة]] ([[نقاش المستخدم:زهرة مثال|نقاش]]) 10:12، 3 مايو 2026 (ت ع م)\n# --[[مستخدمة:سلمى]]<sup>[[نقاش المستخدمة:سلمى|ناقش]]</sup> 11:12، 3 مايو 2026 (ت ع م)',
		people: [ 'زهرة مثال||', 'سلمى||' ]
	},
	{
		what: 'a Korean, a Vietnamese and a Hindi line', asked: false,
		text: '* 참석합니다. [[사용자:보기]] 2026년 5월 3일 (일) 11:12 (KST)\n* [[Thành viên:Zoe VD|Zoe]] ([[Thảo luận Thành viên:Zoe VD|thảo luận]]) 10:12, ngày 3 tháng 5 năm 2026 (UTC)\n* [[सदस्य:उदाहरण|उदाहरण]] ([[सदस्य वार्ता:उदाहरण|वार्ता]]) 10:12, 3 मई 2026 (UTC)',
		people: [ '보기||', 'Zoe VD||', 'उदाहरण||' ]
	},
	{
		what: 'a wiki table with countries', asked: false,
		text: '{| class="wikitable"\n! Name !! Username !! Country !! Languages\n|-\n| Zoe Example || [[User:Zoe E|Zoe E]] || {{flag|Kenya}} || en, sw\n|-\n| Max Muster || MaxM || {{flag|Germany}} || de\n|}',
		people: [ 'Zoe E||Zoe Example', 'MaxM||Max Muster' ]
	},
	{ what: 'notes with an agenda', asked: true, text: 'Attendees (add your name!):\n- Zoe\n- Max Muster\n\nAgenda:\n- welcome\n- editing', people: [ 'Zoe||', 'Max Muster||', 'welcome||', 'editing||' ] },
	{ what: 'names and what they want to be called', asked: true, text: 'Zoe Example = ZoeEx\nMax Muster = MMuster\nUma Model = UmaM', people: [ 'ZoeEx||Zoe Example', 'MMuster||Max Muster', 'UmaM||Uma Model' ] },
	{ what: 'names with others in brackets', asked: true, text: 'Zoe Example (ZoeEx)\nMax Muster (MMuster)\nUma Model (UmaM)', people: [ 'ZoeEx||Zoe Example', 'MMuster||Max Muster', 'UmaM||Uma Model' ] },
	{ what: 'who is in a call', text: 'Zoe Example (Host, me)\nMax Muster\nLu Sample (she/her)', people: [ 'Zoe Example||', 'Max Muster||', 'Lu Sample||' ] },
	{ what: 'who was there, in a sentence', text: 'Anwesend waren: Zoeh, Max M. Muster, UmaModel, Lu Beispiel und Zenith', people: [ 'Zoeh||', 'Max M. Muster||', 'UmaModel||', 'Lu Beispiel||', 'Zenith||' ], options: german },
	{ what: 'names in a row, the last with a comma', text: 'AZ, Axel, Bdx, Bernd U, Gmuster, Meister (Rauch), Mythoz, Tom,', people: [ 'AZ||', 'Axel||', 'Bdx||', 'Bernd U||', 'Gmuster||', 'Meister (Rauch)||', 'Mythoz||', 'Tom||' ] },
	{
		what: 'a wiki table with numbers, names and when they come', asked: false,
		text: '{| class="wikitable sortable"\n|+ Participants\n! # !! Username !! Arrival !! Diet\n|-\n| 1 || [[User:Zoe Example]] || Friday || vegan\n|-\n| 2 || {{u|MaxM}} || Saturday ||\n|-\n| 3\n| [[:m:User:Uma|Uma]]\n| Friday\n| none\n|}',
		people: [ 'Zoe Example||', 'MaxM||', 'Uma||' ]
	},
	{
		what: 'a rendered list with talk and contributions, copied', as: 'html', asked: false,
		text: '<h2><span class="mw-headline">Teilnehmende</span></h2><ol><li><a href="/wiki/Benutzer:Zoe_Beispiel" title="Benutzer:Zoe Beispiel">Zoe</a> (<a href="/wiki/Benutzer_Diskussion:Zoe_Beispiel">Diskussion</a>) 12:00, 1. Mai 2026 (CEST)</li><li>Bin dabei! <a href="/w/index.php?title=Benutzer:MaxM&amp;action=edit&amp;redlink=1" class="new" title="Benutzer:MaxM (Seite nicht vorhanden)">MaxM</a> <sup><a href="/wiki/Spezial:Beiträge/MaxM">±</a></sup> 13:00, 1. Mai 2026 (CEST)<dl><dd>Prima! <a href="/wiki/Benutzer:Zoe_Beispiel">Zoe</a></dd></dl></li></ol>',
		people: [ 'Zoe Beispiel||', 'MaxM||' ], options: german
	},
	{
		what: 'a dashboard’s users, copied', as: 'html',
		text: '<table><thead><tr><th>Username</th><th>Real name</th><th>Assigned articles</th><th>Recent revs</th><th>Chars added</th><th>Last edit</th></tr></thead><tbody><tr><td><a href="https://en.wikipedia.org/wiki/User:Zoe_Example">Zoe Example</a> <a href="/users/Zoe">(profile)</a></td><td>Zoe E.</td><td>Grevillea</td><td>3</td><td>1,024</td><td>2 days ago</td></tr><tr><td><a href="https://en.wikipedia.org/wiki/User:MaxM">MaxM</a> <a href="/users/MaxM">(profile)</a></td><td>Max M.</td><td>ABBA</td><td>0</td><td>0</td><td></td></tr></tbody></table>',
		people: [ 'Zoe Example||Zoe E.', 'MaxM||Max M.' ], asked: false
	},
	{ what: 'a dashboard’s export', asked: false, text: 'username,enrollment_timestamp,registered_during_project,revisions_during_project,mainspace_bytes_added\nZoe Example,2026-05-01 10:00:00 UTC,true,12,3400\nMaxM,2026-05-01 10:05:00 UTC,false,3,120', people: [ 'Zoe Example||', 'MaxM||' ] }
];

const later: Case[] = [
	{
		what: 'Brightspace, with signs before its numbers and names',
		text: 'OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator\n#400111222,#exampz,Example,Zoe,exampz@example.edu,#\n' +
			'#400111223,#musterm,Muster,Max,musterm@example.edu,#',
		people: [ 'exampz|exampz@example.edu|Zoe Example', 'musterm|musterm@example.edu|Max Muster' ]
	},
	{
		what: 'a grading worksheet of Moodle',
		text: 'Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments\n' +
			'Participant 9001,Zoe Example,zoe@example.edu,Submitted for grading,,10.00,Yes,"Monday, 5 October 2026, 10:00 AM",-,\n' +
			'Participant 9002,Max Muster,max@example.edu,No submission,,10.00,Yes,-,-,',
		people: [ '|zoe@example.edu|Zoe Example', '|max@example.edu|Max Muster' ]
	},
	{
		what: 'a course of Moodle in French, with subjects and groups',
		text: 'Prénom,Nom de famille,Adresse de courriel,Sujet,Groupe CC1\nZoé,EXEMPLE,zoe.exemple@example.fr,Loutres,Groupe 1\n' +
			'Max,MODELE,max.modele@example.fr,Ponts,Groupe 2',
		people: [ '|zoe.exemple@example.fr|Zoé EXEMPLE', '|max.modele@example.fr|Max MODELE' ]
	},
	{
		what: 'students with a code, three names and a date',
		text: 'Код студента,Фамилия,Имя,Отчество,Email,Телефон,Дата рождения,Группа,Статус,Дата поступления\n' +
			'ST2026001,Примеров,Иван,Ильич,ivan@example.org,+7 000 000-00-01,2004-05-01,ЖУР-1,Активен,2022-09-01\n' +
			'ST2026002,Образцова,Анна,Олеговна,anna@example.org,+7 000 000-00-02,2004-06-01,ЖУР-1,Активен,2022-09-01',
		people: [ '|ivan@example.org|Иван Примеров', '|anna@example.org|Анна Образцова' ]
	},
	{
		what: 'a Chinese club, with roles and titles',
		text: '姓名,學號,身份,職稱\n林小花,B10000001,社員,\n陳大明,B10000002,幹部,總務\n王安安,B10000003,社員,',
		people: [ '||林小花', '||陳大明', '||王安安' ]
	},
	{
		what: 'a Chinese attendance export',
		text: '姓名,學號,班級,打卡日期,節次,資料庫記錄時間\n林小花,B10000001,二甲,2026-05-01,1,2026/5/1 09:00:00\n陳大明,B10000002,二甲,2026-05-01,1,2026/5/1 09:01:00',
		people: [ '||林小花', '||陳大明' ]
	},
	{
		what: 'a Spanish register of attendance',
		text: 'Id del estudiante,Nombre/s,Apellidos/s,Id de la materia,Nombre de la materia,Marca temporal,Presente\n101,Zoe,Ejemplo,7,Historia,2026-05-01 10:00,Sí\n' +
			'102,Max,Muestra,7,Historia,2026-05-01 10:01,No',
		people: [ '||Zoe Ejemplo', '||Max Muestra' ]
	},
	{
		what: 'Teams, with reactions counted',
		text: '1. Summary\nMeeting title\tWriting otters\nAttended participants\t2\nStart time\t11/26/26, 4:16:54 PM\nEnd time\t11/26/26, 5:18:08 PM\n' +
			'Meeting duration\t1h 1m 14s\nAverage attendance time\t55m 13s\n\n2. Participants\n' +
			'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\tEngagement: Reaction-Applause\tEngagement: Unmute\n' +
			'Zoe Example\t11/26/26, 4:16:55 PM\t11/26/26, 5:18:08 PM\t1h 1m\tzoe@example.org\tzoe@example.org\tOrganizer\t2\t1\n' +
			'Max Muster\t11/26/26, 4:17:00 PM\t11/26/26, 5:18:05 PM\t1h 1m\tmax@example.org\tmax@example.org\tPresenter\t0\t3\n\n3. In-Meeting Activities\n' +
			'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\nZoe Example\t11/26/26, 4:16:55 PM\t11/26/26, 5:18:08 PM\t1h 1m\tzoe@example.org\tOrganizer\n' +
			'Max Muster\t11/26/26, 4:17:00 PM\t11/26/26, 5:18:05 PM\t1h 1m\tmax@example.org\tPresenter',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Zoom, with the meeting above, and a telephone among the guests',
		text: 'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n' +
			'"812 0000 0000",Otter evening,10/05/2026 05:55:00 PM,10/05/2026 07:00:00 PM,host@example.edu,65,3\n\n' +
			'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n' +
			'Zoe Example (Host),host@example.edu,10/05/2026 05:55:00 PM,10/05/2026 07:00:00 PM,65,No\n' +
			'Max Muster,max@example.edu,10/05/2026 06:00:00 PM,10/05/2026 07:00:00 PM,60,Yes',
		people: [ '|host@example.edu|Zoe Example (Host)', '|max@example.edu|Max Muster' ]
	},
	{
		what: 'Zoom, with the meeting in each row',
		text: 'Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n' +
			'Otter evening,900000001,Zoe Example,zoe@example.edu,2026-03-20 09:00:00,2026-03-20 09:58:00,58\n' +
			'Otter evening,900000001,Max Muster,max@example.edu,2026-03-20 09:03:00,2026-03-20 09:55:00,52',
		people: [ '|zoe@example.edu|Zoe Example', '|max@example.edu|Max Muster' ]
	},
	{
		what: 'Zoom, minutes and consent',
		text: 'Name (Original Name),User Email,Duration (Minutes),Guest,Recording Consent\nZoe Example,zoe.example@example.com,45,No,Yes\n' +
			'Max Muster,max.muster@example.com,45,No,Yes',
		people: [ '|zoe.example@example.com|Zoe Example', '|max.muster@example.com|Max Muster' ]
	},
	{
		what: 'Google Contacts, as it is now',
		text: 'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n' +
			'Zoe,,Example,,,,,,,,Library,,,,,,* myContacts,* Work,zoe@example.org,,\n' +
			'Max,,Muster,,,,,,,,,,,,,,* myContacts,* Home,max@example.org,Mobile,+49 555 0101',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'Google Contacts, with names in parts and a birthday',
		text: 'Name,Given Name,Family Name,Birthday,Gender,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Notes\n' +
			'Zoe Example,Zoe,Example,,,Work,zoe@example.org,Mobile,555-0100,,Library,Librarian,met in May\nMax Muster,Max,Muster,,,Work,max@example.org,,,,,,',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'LDIF of a directory, with units and groups', as: 'file',
		text: 'dn: dc=example,dc=org\nobjectClass: top\nobjectClass: dcObject\nobjectClass: organization\no: Example\ndc: example\n\ndn: ou=people,dc=example,dc=org\n' +
			'objectClass: organizationalUnit\nou: people\n\ndn: uid=zoe,ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\nuid: zoe\ncn: Zoe Example\nsn: Example\n' +
			'mail: zoe@example.org\n\ndn: uid=max,ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\nuid: max\ncn: Max Muster\nsn: Muster\nmail: max@example.org\n\n' +
			'dn: cn=developers,ou=groups,dc=example,dc=org\nobjectClass: groupOfNames\ncn: developers\nmember: uid=zoe,ou=people,dc=example,dc=org\n',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'LDIF of Thunderbird, with a list', as: 'file',
		text: 'dn: cn=Zoe Example,mail=zoe@example.org\nobjectclass: top\nobjectclass: person\nobjectclass: organizationalPerson\nobjectclass: inetOrgPerson\n' +
			'objectclass: mozillaAbPersonAlpha\ngivenName: Zoe\nsn: Example\ncn: Zoe Example\nmail: zoe@example.org\nmodifytimestamp: 0Z\n\ndn: cn=Friends\n' +
			'objectclass: top\nobjectclass: groupOfNames\ncn: Friends\nmember: cn=Zoe Example,mail=zoe@example.org\n',
		people: [ '|zoe@example.org|Zoe Example' ]
	},
	{
		what: 'LDIF without classes of objects', as: 'file',
		text: 'dn: zoe@example.edu\nuid: zoe@example.edu\nmail: zoe@example.edu\nmailRoutingAddress: zoe@mail.example.edu\nprofileType: 0\nmemberOf: group1\n\n' +
			'dn: max@example.edu\nuid: max@example.edu\nmail: max@example.edu\nmailRoutingAddress: max@mail.example.edu\nprofileType: 0\nmemberOf: group2\n',
		people: [ '|zoe@example.edu', '|max@example.edu' ]
	},
	{
		what: 'a conference in Russian',
		text: 'Фамилия,Имя,Отчество,Дата рождения,E-mail,Род деятельности,Дни участия в конференции*,Дата заявки\n' +
			'Примеров,Иван,Ильич,01.05.1990,ivan@example.org,Учитель,1 и 2,05.05.2026\nОбразцова,Анна,Олеговна,02.06.1991,anna@example.org,Студент,1,06.05.2026',
		people: [ '|ivan@example.org|Иван Примеров', '|anna@example.org|Анна Образцова' ]
	},
	{
		what: 'a poll of days, downloaded',
		text: 'Participants (3),Email,Mon 5 Oct 2026 10:00 - 11:00,Tue 6 Oct 2026 10:00 - 11:00\nZoe Example,zoe@example.org,Yes,If need be\n' +
			'Max Muster,max@example.org,No,Yes\nBo Falk,bo@example.org,Yes,Yes',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster', '|bo@example.org|Bo Falk' ]
	},
	{
		what: 'a list of researchers with where they are from',
		text: '* Zoe Example (University of Bath, UK)\n* Max Muster (Universität Bonn, DE)\n* Bo Falk (KTH, SE)',
		people: [ 'Zoe Example', 'Max Muster', 'Bo Falk' ]
	},
	{
		what: 'a French form, in whose questions names are asked apart',
		text: 'Horodateur,Adresse e-mail,Votre nom,Votre prénom,Groupe à évaluer,Qualité de la présentation\n' +
			'2026/05/01 10:00:00,zoe@example.fr,Exemple,Zoé,Groupe 2,Bien\n2026/05/01 10:05:00,max@example.fr,Modèle,Max,Groupe 1,Très bien',
		people: [ '|zoe@example.fr|Zoé Exemple', '|max@example.fr|Max Modèle' ]
	},
	{
		what: 'a form in traditional Chinese, about a class',
		text: '時間戳記,電子郵件地址,姓名,班級座號,主題\n2026/4/10 下午 2:44:14,hua@example.edu,林小花,10122,水獺\n2026/4/10 下午 2:50:00,ming@example.edu,陳大明,10123,橋',
		people: [ '|hua@example.edu|林小花', '|ming@example.edu|陳大明' ]
	},
	{
		what: 'a mailing list with ratings and numbers',
		text: '"Email Address","First Name","Last Name","Address","Phone Number",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS\n' +
			'zoe@example.org,Zoe,Example,,,2,"2026-01-01 10:00:00",,"2026-01-01 10:00:00",,,,,,,,,"2026-02-01 10:00:00",100000001,a1b2c3d4e5,,"""Workshop"""\n' +
			'max@example.org,Max,Muster,,,2,"2026-01-02 10:00:00",,"2026-01-02 10:00:00",,,,,,,,,"2026-02-01 10:00:00",100000005,f1b2c3d4e5,,',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'mass message targets of several kinds',
		text: '== Newsletter ==\n* {{#target:User talk:Zoe Example}}\n* {{#target:User talk:MaxM|en.wikipedia.org}}\n* {{#target:Project:Otters}}',
		people: [ 'Zoe Example', 'MaxM' ]
	},
	{
		what: 'teams of a hackathon, with columns for each member',
		text: 'Timestamp,Team Name,Member 1 Name,Member 1 Email,Member 1 Phone,Member 2 Name,Member 2 Email,Member 2 Phone\n' +
			'2026/08/01 9:00:00 AM GMT+8,Otters,Zoe Example,zoe@example.org,555-0101,Max Muster,max@example.org,555-0102\n' +
			'2026/08/01 9:05:00 AM GMT+8,Foxes,Bo Falk,bo@example.org,555-0103,,,',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster', '|bo@example.org|Bo Falk' ]
	},
	{
		what: 'tables and their members',
		text: 'Table Position,Team Name,Member 1,Member 2,Member 3,Member 4\nA1,Otters,Zoe Example,Max Muster,Bo Falk,\nA2,Foxes,Cy Dahl,Di Ek,Eva Roth,Uma Model',
		people: [ 'Zoe Example', 'Max Muster', 'Bo Falk', 'Cy Dahl', 'Di Ek', 'Eva Roth', 'Uma Model' ]
	},
	{
		what: 'members with contacts',
		text: 'Team Name, Member 1 Name, Member 1 Contact, Member 2 Name, Member 2 Contact\nTeam Alpha,Zoe Example,555010100,Max Muster,555010101\n' +
			'Team Beta,Bo Falk,555010102,Cy Dahl,555010103',
		people: [ '||Zoe Example', '||Max Muster', '||Bo Falk', '||Cy Dahl' ]
	},
	{
		what: 'one registration a member, with the team beside',
		text: 'Timestamp,Registration ID,Team Name,Member 1 Name,Member 1 Email,College,Course,Year\n' +
			'2026-09-17 10:00:00,REG-101,Otters,Zoe Example,zoe@example.org,Bath,CS,2026\n2026-09-17 10:01:00,REG-102,Otters,Max Muster,max@example.org,Bonn,CS,2026',
		people: [ '|zoe@example.org|Zoe Example', '|max@example.org|Max Muster' ]
	},
	{
		what: 'French staff for a school system',
		text: 'Nom,Prénom,Email,Classe,Statut\nExemple,Zoé,zoe.exemple@example.fr,1ère A,Élève\nModèle,Max,max.modele@example.fr,1ère B,Élève',
		people: [ '|zoe.exemple@example.fr|Zoé Exemple', '|max.modele@example.fr|Max Modèle' ]
	},
	{
		what: 'hours worked, in French',
		text: 'Date,Nom,Prénom,Email,Heures Travaillées,Statut\n2026-05-01,Exemple,Zoé,zoe@example.fr,7,Présent\n2026-05-01,Modèle,Max,max@example.fr,8,Présent',
		people: [ '|zoe@example.fr|Zoé Exemple', '|max@example.fr|Max Modèle' ]
	},
	{
		what: 'Vietnamese students who handed in',
		text: 'STT,MSSV,Họ và tên,Email,Trạng thái,Thời gian nộp,Trạng thái nộp,Điểm\n1,2026001,Nguyễn Văn Ví,vi@example.vn,Đã nộp,2026-05-01 10:00,Đúng hạn,8\n' +
			'2,2026002,Trần Thị Dụ,du@example.vn,Chưa nộp,,,',
		people: [ '|vi@example.vn|Nguyễn Văn Ví', '|du@example.vn|Trần Thị Dụ' ]
	},
	{
		what: 'Vietnamese students with dates and faculties',
		text: 'MSSV,Họ và tên,Ngày sinh,Giới tính,Khoa,Khóa,Chương trình,Địa chỉ,Email,Điện thoại,Trạng thái\n' +
			'2026001,Nguyễn Văn Ví,2004-05-01,Nam,Sử,K60,Đại trà,Huế,vi@example.vn,090000001,Đang học\n' +
			'2026002,Trần Thị Dụ,2004-06-01,Nữ,Sử,K60,Đại trà,Huế,du@example.vn,090000002,Đang học',
		people: [ '|vi@example.vn|Nguyễn Văn Ví', '|du@example.vn|Trần Thị Dụ' ]
	},
	{
		what: 'Vietnamese students and a class alone',
		text: '\ufeffMSSV,Họ và tên,Lớp\nCN26001,Nguyễn Văn Ví,K60\nCN26002,Trần Thị Dụ,K61',
		people: [ '||Nguyễn Văn Ví', '||Trần Thị Dụ' ]
	}
];

const { DOMParser } = new JSDOM().window;

function sourceOf( { as, text }: Case ): ListSource {
	switch ( as ) {
		case 'html':
			return { kind: 'html', html: text, text: '' };
		case 'file':
			return { kind: 'file', name: 'list', bytes: new Uint8Array( Buffer.from( text ) ) };
		default:
			return { kind: 'text', text };
	}
}

const peopleOf = ( { rows }: ListReadings[ 'readings' ][ number ] ): string[] => (
	rows.map( ( { username, email, realname, password } ) => `${ username }|${ email }|${ realname }|${ password }` )
);

describe.each( [
	[ 'of tickets', tickets ], [ 'of answers', forms ], [ 'of a call', calls ], [ 'of addresses', books ], [ 'of a class', classes ], [ 'of a project', projects ],
	[ 'on a page', pages ], [ 'of any kind', later ]
] )( 'a list %s', ( _kind, cases ) => {
	it.each( cases )( 'reads $what', async ( each ) => {
		const { readings, certain } = await readList( sourceOf( each ), { language: 'en', ...each.options, DOMParser } );
		const people = each.people.map( ( person ) => `${ person }||||`.split( '|' ).slice( 0, 4 ).join( '|' ) );
		const all = readings.slice( 0, 3 ).map( peopleOf );
		// What is certain is right; where there is a question, one of its answers is.
		const expected = JSON.stringify( people );
		const isRight = all.slice( 0, certain ? 1 : 3 ).some( ( found ) => JSON.stringify( found ) === expected );
		expect( isRight ? people : { certain, all } ).toEqual( people );
		expect( certain ).toBe( each.asked === undefined ? certain : !each.asked );
		expect( readings[ 0 ]?.rows.map( ( { reason } ) => reason ).join( '' ) ).toBe( '' );
	} );
} );

it( 'there are 120 of them and more', () => {
	expect( [ tickets, forms, calls, books, classes, projects, pages, later ].flat().length ).toBeGreaterThan( 120 );
} );
