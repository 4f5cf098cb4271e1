"""Who speaks: attribution before, after and beside a quotation, in any English or Russian news text."""

from __future__ import annotations

import pytest

from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.records import Quote
from articles.extraction.text import read_document


def quotes_of(text: str) -> list[Quote]:
    document = read_document(text)
    return find_quotes(document, find_places(document))[0]


def voices_of(text: str) -> list[tuple[str | None, str | None]]:
    """Return speaker and mention of each quotation."""
    return [
        (quote.speaker, quote.speaker_span.of(text) if quote.speaker_span else None)
        for quote in quotes_of(text)
    ]


# General news: the verb after the quotation, inverted or not, names of any origin.
AFTER = [
    pytest.param('"No," Ruth May said.', [], id="too_short"),
    pytest.param('"No," Ruth May said. "We will not sell the farm."', [("Ruth May", "Ruth May")], id="after_a_short_one"),
    pytest.param('"Our phones have not stopped ringing today," Tim Cook told CNN.', [("Tim Cook", "Tim Cook")], id="surname_is_a_word"),
    pytest.param('"Our phones have not stopped ringing today," local officials said.', [(None, "local officials")], id="crowd"),
    pytest.param("'We know the workers' fears and share them,' said Rita Blum.", [("Rita Blum", "Rita Blum")], id="single_marks"),
    pytest.param("‘It wasn’t our fault, we’re sure of that,’ the Swiss driver Urs Keller said.", [("Urs Keller", "Urs Keller")], id="curly_single_marks"),
    pytest.param("“The fire spread within minutes of the call,” Deputy Fire Chief Rosa Diaz of the Austin Fire Department said Tuesday.", [("Rosa Diaz", "Rosa Diaz")], id="rank_and_body"),
    pytest.param("“We will appeal against the ruling,” a lawyer for Mr. Kovac, Jana Horak, told The Associated Press.", [("Jana Horak", "Jana Horak")], id="lawyer_for_somebody"),
    pytest.param("“I think we all have to learn from it,” admitted 29-year-old midfielder Declan Shaw.", [("Declan Shaw", "Declan Shaw")], id="age_and_position"),
    pytest.param('"We could hear the river rising all night," said Marta Quiroga.', [("Marta Quiroga", "Marta Quiroga")], id="said_name"),
    pytest.param('"We could hear the river rising all night," Marta Quiroga said.', [("Marta Quiroga", "Marta Quiroga")], id="name_said"),
    pytest.param("“Nobody told us that the bridge was closed,” Okonkwo told reporters on Friday.", [("Okonkwo", "Okonkwo")], id="lone_surname"),
    pytest.param("“I had no idea it was that bad,” said Smith, who runs a bakery in Leeds.", [("Smith", "Smith")], id="said_surname_clause"),
    pytest.param("“I had no idea it was that bad,” Smith, who runs a bakery in Leeds with Tom Barker, told the Herald.", [("Smith", "Smith")], id="relative_clause_between"),
    pytest.param("“The numbers do not lie,” said Dr. Yun-hee Park, a professor of epidemiology at the university.", [("Yun-hee Park", "Yun-hee Park")], id="title_and_hyphen"),
    pytest.param("“It is a good day for the club,” said manager Jürgen Vogel.", [("Jürgen Vogel", "Jürgen Vogel")], id="office_before_name"),
    pytest.param("“This bill is dead on arrival,” Sen. Patrick O'Malley, D-Ohio, said in a statement.", [("Patrick O'Malley", "Patrick O'Malley")], id="party_and_state"),
    pytest.param("“We are appalled by the decision,” a spokesman for Biden said.", [(None, "a spokesman for Biden")], id="spokesman_for"),
    pytest.param("“We are appalled by the decision,” said Trump's lawyer, Alina Marsh.", [("Alina Marsh", "Alina Marsh")], id="possessive_then_apposition"),
    pytest.param("“They took everything we had,” the woman said.", [(None, "the woman")], id="nameless_woman"),
    pytest.param("“They took everything we had,” says Fatima al-Hashimi, 34, a mother of three.", [("Fatima al-Hashimi", "Fatima al-Hashimi")], id="arabic_particle"),
    pytest.param("“Prices will keep rising until spring,” wrote Nguyen Van Thanh, chief economist at the bank, in a note.", [("Nguyen Van Thanh", "Nguyen Van Thanh")], id="three_part_name"),
    pytest.param("“Was I supposed to wait for them?” Delacroix asked.", [("Delacroix", "Delacroix")], id="question"),
    pytest.param("“What a night for this town!” he shouted.", [(None, "he")], id="nobody_before"),
    pytest.param("“The plan is dead,” as Priya Raman put it.", [("Priya Raman", "Priya Raman")], id="as_put_it"),
    pytest.param("“The plan is as good as dead,” was how Priya Raman put it.", [("Priya Raman", "Priya Raman")], id="was_how"),
    pytest.param("“The plan is as good as dead,” according to Priya Raman, the lawyer for the family.", [("Priya Raman", "Priya Raman")], id="according_to_after"),
]  # fmt: skip

BEFORE = [
    pytest.param("Marta Quiroga said: “We could hear the river rising.”", [("Marta Quiroga", "Marta Quiroga")], id="colon"),
    pytest.param("Mr Quiroga added that “nobody slept at all that night”.", [("Quiroga", "Quiroga")], id="that_fragment"),
    pytest.param("In an interview on Sunday, Quiroga said, “We could hear the river rising.”", [("Quiroga", "Quiroga")], id="comma"),
    pytest.param("The mayor, Lena Fjeld, told the council: “We cannot go on like this.”", [("Lena Fjeld", "Lena Fjeld")], id="apposition"),
    pytest.param("According to Lena Fjeld, the town “cannot go on like this”.", [("Lena Fjeld", "Lena Fjeld")], id="according_to"),
    pytest.param("Police said the driver had been “well over the legal limit”.", [(None, "Police")], id="body_no_person"),
    pytest.param("Lena Fjeld, Mayor of Tromso:\n\n“We cannot go on like this, whatever they say.”", [("Lena Fjeld", "Lena Fjeld")], id="line_of_its_own"),
    pytest.param("The report described the dam as “an accident waiting to happen”.", [(None, "The report")], id="document"),
]  # fmt: skip

SEVERAL = [
    pytest.param(
        "“We lost the lot,” said Ann Reid. “There is nothing left to save.”",
        ["Ann Reid", "Ann Reid"], id="goes_on",
    ),
    pytest.param(
        "“If it rains again,” Ann Reid said, “we will have to leave the valley.”",
        ["Ann Reid", "Ann Reid"], id="interrupted",
    ),
    pytest.param(
        "Ann Reid has farmed here for years.\n\n“We have lost it all this time,” she said.\n\n“I do not know where to begin,” Reid added.",
        ["Ann Reid", "Ann Reid"], id="pronoun_then_surname",
    ),
    pytest.param(
        "Ann Reid met Paul Weir at the gate. “We have lost it all this time,” he said. “You will get some help,” she replied.",
        ["Paul Weir", "Ann Reid"], id="two_genders",
    ),
    pytest.param(
        "“It was a fair result in the end,” said coach Luis Ortega. Striker Ben Stone disagreed. “We should have won by three,” he said.",
        ["Luis Ortega", "Ben Stone"], id="voice_changes",
    ),
    pytest.param(
        "Governor Pavel Orlov met Governor Ivan Zimin in Minsk. Zimin brought gifts. “These are from our village,” the governor said.",
        ["Ivan Zimin"], id="which_governor",
    ),
    pytest.param(
        "President Maria Lopez opened the fair. “We are here to stay, friends,” the head of state said.",
        ["Maria Lopez"], id="head_of_state",
    ),
    pytest.param(
        "Head of the Belarusian government Anton Rudko received Governor Ivan Zimin. “We are glad to see friends here,” the Prime Minister said.",
        ["Anton Rudko"], id="head_of_government",
    ),
    pytest.param(
        "Ambassador Anton Rudko came next. “We have only begun to talk,” the diplomat noted.",
        ["Anton Rudko"], id="diplomat",
    ),
    pytest.param(
        "Deputy Prime Minister Anna Savich and Minister of Trade Oleg Kim spoke. “We will find the money for it,” the minister said.",
        ["Oleg Kim"], id="minister_not_deputy",
    ),
    pytest.param(
        "“The road is closed until further notice,” the press service said.",
        [None], id="press_service",
    ),
    pytest.param(
        "“The time has come to act.” This is how Lena Fjeld opened the talks.",
        ["Lena Fjeld"], id="next_sentence",
    ),
    pytest.param(
        "Alexander Petrov arrived. “I am glad to be here,” he said. Aleksandr Petrov left early. “I must catch my train,” Petrov explained.",
        ["Alexander Petrov", "Alexander Petrov"], id="two_spellings",
    ),
]  # fmt: skip

RUSSIAN = [
    pytest.param(
        "Глава правительства Антон Рудько принял губернатора Ивана Зимина. «Мы рады видеть друзей у себя», — сказал премьер-министр.",
        ["Антон Рудько"], id="глава_правительства",
    ),
    pytest.param("«Дорога открыта для всех», — сказал Пётр Зимин.", ["Пётр Зимин"], id="сказал"),
    pytest.param("Пётр Зимин сказал: «Дорога открыта для всех».", ["Пётр Зимин"], id="двоеточие"),
    pytest.param("По словам Петра Зимина, «дорога открыта для всех».", ["Петр Зимин"], id="по_словам"),
    pytest.param(
        "Мэр Ольга Савина открыла мост. «Мы ждали этого десять лет», — отметила она. «Теперь мы поедем быстрее», — добавила мэр.",
        ["Ольга Савина", "Ольга Савина"], id="она_и_мэр",
    ),
    pytest.param("«Мы не спешим, — пояснил Иван Крот. — Время ещё есть у всех».", ["Иван Крот"], id="прервана"),
    pytest.param("«Работы идут по графику области», — сообщили в пресс-службе.", [None], id="пресс_служба"),
    pytest.param(
        "Посол Антон Рудко встретился с губернатором Павлом Орловым. «Разговор получился очень полезным», — считает дипломат.",
        ["Антон Рудко"], id="дипломат",
    ),
    pytest.param(
        "Губернатор Павел Орлов приехал в Минск. «Нам есть что предложить соседям», — подчеркнул глава региона.",
        ["Павел Орлов"], id="глава_региона",
    ),
    # whom somebody met stands right before who speaks
    pytest.param(
        "Президент Павел Гриценко принял гостей. На встрече с главой Тувы Айасом Чыргаловым Гриценко заявил: «Дорога открыта для всех».",
        ["Павел Гриценко"], id="после_гостя",
    ),
    pytest.param(
        "Вместе с министром Юрием Горским Артем Седых открыл мост. «Дорога открыта для всех», – сказал Артем Седых.",
        ["Артем Седых"], id="имя_на_ем",
    ),
    # a man's genitive whose surname does not change, and a woman's nominative
    pytest.param("«Дорога открыта для всех», — цитирует канал президента Александра Гриценко.", ["Александр Гриценко"], id="канал_президента"),
    pytest.param("«Дорога открыта для всех», — передает агентство слова Валентина Черных.", ["Валентин Черных"], id="слова_кого"),
    pytest.param("«Дорога открыта для всех», — сказала директор Александра Гриценко.", ["Александра Гриценко"], id="сказала_кто"),
    pytest.param("Лунин: у области и соседей прочные связи\n\n«Это станет ещё одним шагом навстречу», — отметил глава региона.", ["Лунин"], id="фамилия_в_заголовке"),
    pytest.param("Саратов: у области и соседей прочные связи\n\n«Это станет ещё одним шагом навстречу», — отметил глава региона.", [None], id="город_в_заголовке"),
]  # fmt: skip


# Somebody is called by what he is besides his name, or by a name that is also a word.
DESCRIBED = [
    pytest.param("Sen. Carla Jensen voted against the bill.\n\n“I could not go home and defend this,” the Ohio Republican told reporters.", [("Carla Jensen", "the Ohio Republican")], id="party"),
    pytest.param("Carla Jensen has lived here all her life. “I could not do it without her,” said the 61-year-old.", [("Carla Jensen", "the 61-year-old")], id="age"),
    pytest.param("Kofi Mensah came on at half-time.\n\n“I waited a whole year for this,” the Ghana striker told the BBC.", [("Kofi Mensah", "the Ghana striker")], id="what_he_plays"),
    pytest.param("Tessa Okoro, the shadow transport secretary, spoke up. The Labour frontbencher said: “We should have been told of it.”", [("Tessa Okoro", "The Labour frontbencher")], id="frontbencher"),
    pytest.param("Mick Crane, who was the senior investigating officer, defended the judge.\n\n‘He is flesh and blood like us,’ said the detective superintendent.", [("Mick Crane", "the detective superintendent")], id="rank"),
    pytest.param("Bernie Cole's garage was gone, but he was out.\n\n“A garage is only a garage,” the Napa resident said.", [("Bernie Cole", "the Napa resident")], id="whose_thing_is_told_of"),
    pytest.param("Rob Mayne was charged on Monday.\n\n“He could not have run any faster,” the prosecutor said.", [(None, "the prosecutor")], id="office_of_another"),
    pytest.param("Mayor Rob Mayne came to the farm.\n\n“We had not been told of it,” the farmer said.", [(None, "the farmer")], id="a_mayor_is_no_farmer"),
    pytest.param("“There is no town any more,” said one Alder Creek resident.", [(None, "one Alder Creek resident")], id="one_of_a_town"),
    pytest.param("In Santa Paula, Rosa Quint walked over the ash. “All your life is gone,” she said.", [("Rosa Quint", "she")], id="place_that_opens"),
    pytest.param("Maple Rovers head coach Wade Prescott said Thursday “there is nobody to hide behind” now.", [("Wade Prescott", "Wade Prescott")], id="whose_coach"),
    pytest.param("“We waited a whole year for this,” Bill Carver told CNN.", [("Bill Carver", "Bill Carver")], id="bill"),
    pytest.param("Coach Dean Halloran was cross. “We waited a whole year for this,” Halloran said.", [("Dean Halloran", "Halloran")], id="dean"),
    pytest.param("Kevin Baker has the shop. “We waited a whole year for this,” Baker said.", [("Kevin Baker", "Baker")], id="surname_is_an_office"),
    pytest.param("Kevin Long has the shop. “We waited a whole year for this,” Mr. Long said.", [("Kevin Long", "Long")], id="surname_is_a_word"),
    pytest.param("During the hearing, Tim Lyttle KC said: “We accept that he did try.” “That is not enough,” Lyttle said.", [("Tim Lyttle", "Tim Lyttle"), ("Tim Lyttle", "Lyttle")], id="honours"),
    pytest.param("“We have come a long way,” says Detective Senior Sergeant Graeme Whaanga.", [("Graeme Whaanga", "Graeme Whaanga")], id="two_ranks"),
    pytest.param("“They have to answer for it,” Taoiseach Sean McCaffrey told RTÉ.", [("Sean McCaffrey", "Sean McCaffrey")], id="taoiseach"),
    pytest.param("The French minister Jean-Luc Barreau met his Dutch counterpart Andries Visser. “Talks must heed both sides,” the French minister said. He added: “We remember the talks of last year.”", [("Jean-Luc Barreau", "the French minister"), ("Jean-Luc Barreau", "He")], id="compound_first_name"),
]  # fmt: skip

# Titles cut short, a signature behind a dash, words between a quotation and its attribution.
PRESS = [
    pytest.param("“It is odd to hear that it means nothing,” Coun. Josh Matlock fumed.", [("Josh Matlock", "Josh Matlock")], id="councillor"),
    pytest.param("“It is odd to hear that it means nothing,” said Supt. Josh Matlock.", [("Josh Matlock", "Josh Matlock")], id="superintendent"),
    pytest.param("Mayor Tania Millar is cross. “It was never meant to be direct help,” Cr Millar said.", [("Tania Millar", "Millar")], id="cr"),
    pytest.param("“He has been very helpful to us,” Det-Sgt Rory Curtin said.", [("Rory Curtin", "Rory Curtin")], id="two_titles_in_one"),
    pytest.param("One of the dissents was that of John Marshall Harding. “Our law knows no classes of men,” Harding said.", [("John Marshall Harding", "Harding")], id="two_first_names"),
    pytest.param("Hugh Blake had spoken for the court. The high court ruled that it was “a right of all the people of the land.” “It is one of ours,” he said.", [(None, "The high court"), ("Hugh Blake", "he")], id="he_is_no_court"),
    pytest.param("“Please look after yourself and your knees.” – Robbie Hanlon speaking to young players", [("Robbie Hanlon", "Robbie Hanlon")], id="signed_by_a_dash"),
    pytest.param("Hurricane Hattie was “just sitting off the coast tonight” at noon, said Ari Salas, a meteorologist.", [("Ari Salas", "Ari Salas")], id="said_behind_a_comma"),
    pytest.param("It followed what PM Navin Modi had said. “The name does not mean a thing,” the party's Ravi Prasad quoted him as saying.", [("Navin Modi", "him")], id="quoted_him_as_saying"),
    pytest.param("Anna Bell praised the talks. Tom Reed was there. While some mistakes were made it had worked, she said.\n\n“Mistakes happen and we have said sorry.”", [("Anna Bell", "she")], id="she_said_at_the_end"),
    pytest.param("Yasmin Idris fled on foot. Her brother, she said, was among the dead. “He was the kindest of us all,” she said.", [("Yasmin Idris", "she")], id="she_said_aside"),
    pytest.param("Lena Hartog laughs when she is asked. “People forget that he hated it,” the Dutch conductor says.", [("Lena Hartog", "the Dutch conductor")], id="conductor"),
    pytest.param("Her teacher, Piet van der Meer, was there. “She was eleven and she corrected me,” Van der Meer recalls.", [("Piet van der Meer", "Van der Meer")], id="particle_with_a_capital"),
    pytest.param("Ann Bell spoke up. “We should have done it better.”\n\nTom Reed, a lawyer for her aide, said that he was out.", [("Ann Bell", "Ann Bell")], id="the_line_below_tells_of_another"),
    pytest.param("Finance Minister Mathew Corman used a talk to chide Mr Shore's friends. Labor leader Bill Shore was out. Corman sat down. “The Wall came down long ago,” the minister said.", [("Mathew Corman", "the minister")], id="office_of_who_acts"),
    pytest.param("Despite the big names, director Josh Weldon said, there were no divas. “They like each other a lot,” the filmmaker said.", [("Josh Weldon", "the filmmaker")], id="director_and_filmmaker"),
    pytest.param("Another resident, 25-year-old Jamal Aloush, was at home. His sister was in hospital. “It all happened in a snap,” he said.", [("Jamal Aloush", "he")], id="his_sister"),
    pytest.param("“It is the worst thing I saw,” said Chris Smalley, the mayor.\n\nA car sits among the ruins. (AP Photo/Michael Cobb) (AP)\n\n“It is just too much for us.”", [("Chris Smalley", "Chris Smalley"), ("Chris Smalley", "Chris Smalley")], id="caption_between"),
    pytest.param("“There is a hunger for it here,” Mr Shore said.\n\n“They want to talk of the future.”\n\nThe union has said it will back Ann Bell.", [("Shore", "Shore"), ("Shore", "Shore")], id="said_it_will"),
    pytest.param("Sam Lee and Amy Bach lost the farm. “I do not know what comes,” he said. “We lost all that we had,” she said.", [("Sam Lee", "he"), ("Amy Bach", "she")], id="he_and_she"),
    pytest.param("President Luiz Lula da Silva spoke. “I would do it again tomorrow,” Lula said.", [("Luiz Lula da Silva", "Lula")], id="middle_name"),
    pytest.param("“It was the best of times,” Martin Luther King III said.", [("Martin Luther King III", "Martin Luther King III")], id="king_the_surname"),
    pytest.param("“It was the best of times,” Robert F. Kent Jr. said.", [("Robert F. Kent Jr.", "Robert F. Kent Jr.")], id="junior"),
    pytest.param('"It was the best of times," Dwayne "The Stone" Johnston said.', [("Dwayne Johnston", 'Dwayne "The Stone" Johnston')], id="nickname"),
    pytest.param("Lawyer Tom Vance was cross. “I feel like I can breathe again,” said the victim's mother.", [(None, "the victim's mother")], id="mother_of_another"),
    pytest.param("“The people here are kind to us all,” said Marlene Julian. “What I see here is very touching.”\n\nShe said it's good that people come.", [("Marlene Julian", "Marlene Julian"), ("Marlene Julian", "Marlene Julian")], id="said_it_is"),
    pytest.param("Police arrested Xiomara Castillo on Monday.\n\n“I have nowhere to go tonight,” she told the judge.", [("Xiomara Castillo", "she")], id="first_name_not_known"),
    pytest.param("Kofi Mensah’s house was the first to burn. “I have nowhere to go tonight,” he said.", [("Kofi Mensah", "he")], id="house_of_a_first_name_not_known"),
    pytest.param("“I have nowhere to go tonight,” LaToya Green said.", [("LaToya Green", "LaToya Green")], id="first_name_by_its_form"),
    pytest.param("While thanking the chairman, Dr. Andrew Duyo, Paul Umeh said the group was with them. “We share your grief tonight,” he said.", [("Paul Umeh", "he")], id="while_thanking_another"),
    pytest.param("Dan Poe had met Ruth. “We are not going to give it up!” Ann Bell grinned.", [("Ann Bell", "Ann Bell")], id="cried_and_grinned"),
    pytest.param("Mark Dunn wrote the bill. He was glad. Said Dunn: “It is better than what we had.”", [("Mark Dunn", "Dunn")], id="said_opens"),
    pytest.param('"Keep our buses in public hands," the workers chanted.', [(None, "the workers")], id="chanted"),
]  # fmt: skip

# Nobody by name: a body, a family, a paper.
NOBODY = [
    pytest.param("“We are looking into the matter,” according to the Ministry of Health.", [(None, "the Ministry of Health")], id="according_to_a_body"),
    pytest.param("In a statement, the family said: “We are heartbroken at the loss of our son.”", [(None, "the family")], id="family"),
    pytest.param("A statement from the family read: “We are heartbroken at the loss of our son.”", [(None, "A statement from the family")], id="paper_read"),
    pytest.param("A letter from Rita Blum read: “We will not sell the old farm.”", [("Rita Blum", "Rita Blum")], id="letter_of_somebody"),
    pytest.param("“We are looking into the matter,” read a statement from the club.", [(None, "a statement from the club")], id="read_a_statement"),
]  # fmt: skip

# Which of two attributions is whose.
WHOSE = [
    pytest.param("On Monday, Ramona Silva called the reply “not worthy of a public servant,” noting that the clerk sits closer.", [("Ramona Silva", "Ramona Silva")], id="participle_behind"),
    pytest.param("Ned Hendry said his client was ill. “He has a very, very simple idea of that word.” For the boy, Clara Wade said “We submit that the judge got this right.”", [("Ned Hendry", "Ned Hendry"), ("Clara Wade", "Clara Wade")], id="next_one_behind_a_whole"),
    pytest.param("Ned Hendry spoke. He also said that the judge's remarks made “only a passing reference to what was done”.", [("Ned Hendry", "He")], id="noun_that_looks_a_verb"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AFTER + BEFORE + DESCRIBED + PRESS + NOBODY + WHOSE)
def test_speaker_and_mention(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert voices_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_speakers_of_several_quotations(text: str, expected: list[str | None]) -> None:
    assert [speaker for speaker, _ in voices_of(text)] == expected


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian_speakers(text: str, expected: list[str | None]) -> None:
    assert [speaker for speaker, _ in voices_of(text)][: len(expected)] == expected


def test_role_is_given_as_the_text_words_it() -> None:
    text = "Lena Fjeld, Mayor of Tromso, smiled. “We cannot go on like this,” she said."
    assert [quote.role for quote in quotes_of(text)] == ["Mayor of Tromso"]


def test_cue_is_the_reporting_verb() -> None:
    text = "“We cannot go on like this,” Lena Fjeld went on."
    assert [quote.cue.of(text) for quote in quotes_of(text) if quote.cue] == ["went on"]
