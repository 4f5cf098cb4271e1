"""First names of English texts, with transliterated ones; all in lower case."""

from __future__ import annotations

MALE_EN = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alejandro aleksandr aleksander aleksei aleksey ales alex alexander alexandre alexei
    alexey alfred ali aliaksandr allan allen alvin anatol anatoli anatoly anders andre andreas andrei andrew andrey andrii andriy angelo angus anthony antoine anton antonio
    antony arkady arnold arsen arseny art arthur artem artyom ashley augustus barack barry bart bashar ben benjamin bernard bernie bill billy bob bobby
    boris brad bradley brandon brendan brent brett brian bruce bruno bryan callum calvin cameron carl carlos cesar chad charles charlie
    chris christian christoph christopher chuck clarence clark claude clifford clint clive colin connor conor corey craig cristiano curtis cyril dale damian damien dan daniel
    danny dariusz darren darryl dave david davyd dean declan denis dennis denys derek desmond diego dieter dimitri dirk dmitri dmitrii dmitriy dmitry dmytro dominic dominik don
    donald doug douglas duncan dustin dwayne dylan dzmitry ed eddie edgar edmund eduard eduardo edward edwin elijah elliot elon emil emmanuel emmanuel enrique
    eric erik ernest ernesto ethan eugene evan evgeny evgeni fabio felipe felix fernando filip francis francisco francois frank franklin fred frederick friedrich fyodor gabriel gareth gary
    gavin gennady gennadi gennadiy gennadij hienadz artemi artemy efim rustem marat renat timur zmitser zmicier mikita pavlo aleh anatol valery veniamin viachaslau henadz iosif zakhar prokhor foma nazar makar gury savely kuzma demyan gene geoff geoffrey george georgi georgy gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe gleb glen glenn gordon graham greg gregory grigory guillermo gustavo guy hank
    hans harold harry harvey hassan heinz hector helmut henri henry herbert herman hossein howard hubert hugh hugo hussein iain ian ibrahim igor ihar ilya imran isaac ismail ivan jack jackson
    jacob jacques jake jakub jamal james jamie jan janez jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan johannes john johnny jon
    jonas jonathan jordan jorge jose josef joseph josh joshua juan juergen julian julio jurgen justin kamal karim karl keir keith ken kenneth kevin khaled kieran kirill klaus konstantin krzysztof kurt kyle
    lance larry lars laurence laurent lawrence lee leo leon leonard leonardo leonid leopold leroy leslie lev lewis liam lloyd logan louis luca lucas luis luiz lukas luke maciej magnus mahmoud malcolm manuel marc
    marcel marcin marco marcus marek mario mark marko markus marshall martin marty marvin mateusz matt matteo matthew maurice mauricio max maxim maxime maksim mehmet michael michal michel miguel mike mikalai mikhail
    milan miles milos mitch mohamed mohammad mohammed morgan mohammad muhammad murray mustafa narendra nathan nathaniel neil nelson nicholas nick nicola nicolas nigel nikita nikolai nikolay nikos noah norman oleg oleh oleksandr olaf oliver
    olivier omar oscar osama otto owen pablo paolo pascal patrick paul paulo pavel pavol pawel pedro per perry pete peter petr petro phil philip philippe phillip pierre piotr pyotr rafael ralph ramon randall randy rashid
    raul ravi ray raymond recep reinhard renat rene ricardo richard rick ricky rishi rob robert roberto robin rodney rodrigo roger roland rolf roman romeo ron ronald ronan rory roy ruben rudolf rupert ruslan russell ryan salman
    salvador sam samir samuel santiago saul scott sean sebastian semyon serge sergei sergey sergii sergio serhiy seth shane shaun shawn siarhei sidney silvio simon slobodan stan stanislav stefan stefano stephan stephane stephen stepan steve steven
    stewart stuart sven tariq ted terence terry theo theodore thierry thomas tim timofei timofey timothy tobias todd tom tomas tomasz tommy toni tony travis trevor tristan tyler uladzimir umar vadim vadzim valentin valeri valery valentyn vasil vasily vasyl
    viacheslav victor viktar viktor vincent vitali vitaliy vitaly vlad vladimir vladislav volodymyr vyacheslav walter warren wayne werner will willem william willy wolfgang xavier yahya yakov yanis yann yaroslav yasser yegor yevgeny yevgeniy
    yevhen yitzhak yosef youssef yuri yuriy yury yusuf zachary zoltan artsyom kanstantsin siarhej andrej aliaksei ihor jair javad naftali benny bezalel
    akhmed akim alexandr amir anatoliy anatolii andrejs arkadiy arkadii arkhip artur aslan aidar aydar airat ayrat aisen aysen alikhan batyr bogdan daniil egor evgeniy evgenii fedor filipp georgiy
    georgii grigoriy grigorii gennadii guram ignat ignatiy ildar ildus kasyan kazbek kazimir khabib klim lavrentiy magomed matvey mechislav miron miroslav murat naum nikifor osip panteley platon radik
    radiy rady rafail ramzan rasul rinat rodion rostislav rustam samuil savelii saveliy savva shamil sviatoslav svyatoslav taras tikhon trofim urmas valeriy valerii vasiliy vasilii vener vitalii vitold
    vsevolod yan yanka yulian yurii zaur zurab
    artsiom arkadz barys dzianis fiodar fyodar hleb illia yauhen yauheni kastus kiryl leanid leu mikhas raman ryhor rygor stanislau
    tsimafei tsimur uladzislau valiantsin vital yahor yakau yaraslau yuras stsiapan tsikhan rastsislau rascislau mechyslau branislau
    vintsent ihnat yefim azat khalil innokenty innokentiy afanasy afanasiy ilsur ilnur danis bair dorzhi kaisyn ilmari toivo
    """.split()
)
FEMALE_EN = frozenset(
    """
    abigail ada adele adriana agnes aisha alena alexandra alexandria alice alicia alina alison alisa alla allison alyona amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna
    annabel anne annette antonia ariana astrid audrey barbara beatrice becky belinda bella bernadette beth bethany betty beverly brenda bridget britney brooke caitlin camilla carla carmen carol carole carolina
    caroline carolyn carrie catherine cathy cecilia celia celine charlotte chelsea cheryl chloe christina christine cindy claire clara clare claudia colleen condoleezza connie courtney cynthia daisy
    danielle daria dawn deborah debbie debra denise diana diane dolores donna doris dorothy ekaterina edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erin
    esther eva eve evelyn faith farah fatima felicity fiona florence frances freya gabriela gabrielle gail galina gemma georgia georgina geraldine gillian gina giorgia gisele giulia glenda gloria grace greta gretchen gwen hanna hannah harriet
    hayley hazel heather heidi helen helena helga hilary hillary holly hope ida ingrid inna irene irina iris isabel isabella isabelle isla ivanka ivy jacinda jackie jacqueline jane janet janice jasmine jean jeanne jen jenna
    jennifer jenny jessica jill jo joan joanna joanne jodie josephine joy joyce juanita judith judy julia juliana julie juliet june justine kamala karen karin karina karine kate katarina katerina katherine kathleen kathryn kathy katie
    katrina katsiaryna kay kayla kelly kendra kerry kim kimberly kirsten kirsty kristen kristin kristina ksenia kylie larisa laura lauren laurie leah leila lena leslie leticia lidia liliya lily linda lindsay lindsey lisa liz liza lois loretta lorraine louise
    lucia lucy lydia lynn lyudmila mabel madeleine madeline maggie malala mandy margaret margarita margot maria marian marianne marie marina marine marion marjorie marlene marta martha mary maryam maryia maryna maureen maya megan
    melania melanie melinda melissa mercedes mia michaela michele michelle mila mildred miranda miriam moira molly monica monika muriel nadezhda nadia nadine nancy naomi natalia natalie natallia natalya natasha nicola nicole nikki nina noor
    nora norma octavia odette olena olga olha olivia oksana ophelia pam pamela pat patricia patty paula pauline peggy penelope penny petra philippa phoebe phyllis polina polly priscilla priti priya queenie rachel raisa raquel rebecca regina renee rhonda
    rita roberta rosa rosalind rose rosemary rosie roxana ruby ruth sabrina sadie sally samantha sandra sara sarah saskia selena serena shannon sharon sheila shelley shirley siobhan simone sofia sonia sophia sophie stacey stacy
    stella stephanie sue susan susana susanne suzanne svetlana sviatlana sylvia tamara tammy tania tanya tara tatiana tatsiana tatyana teresa tess tessa thelma theresa tiffany tina toni tracey tracy trish tulsi ursula valentina valerie vanessa alevtina palina halina zhanna larysa alla antonina raisa lyubov vera veronica
    victoria viktoria viola violet virginia vivian wanda wendy whitney wilma winifred winona xenia yana yasmin yekaterina yelena yolanda yulia yuliya yvette yvonne zara zhanna zinaida zoe zoya volha iryna nastassia hanna alesya alesia ludmila marharyta kaja sanna sahra annalena
    albina aleksandra aminat anastasiya anzhela arina aygul aigul darya eleonora elizaveta elmira elvira evgenia evgeniya evelina guzel gulnara inga kapitolina klavdiya kseniya leyla lidiya madina
    liudmila nadzeya viktoryia aksana dzina yanina nastassia inessa alfiya venera dinara aliya
    mariya mayya nataliya nelli oksana olesya rimma roza serafima sofiya sofya taisiya ulyana valeria valeriya varvara veronika viktoriya yaroslava zalina zulfiya
    """.split()
)
# Men and women bear these.
EITHER_EN = frozenset(
    """
    alex andrea ashley cameron casey charlie chris courtney jackie jamie jean jesse jo jordan kelly kerry kim leslie lindsay
    marion morgan nicola pat robin sam sasha shannon stacy taylor terry toni tracy val
    """.split()
)
