"""Whose clause a quotation stands in: another's behind a semicolon, a crowd's, a turn's, one behind a dash."""

from __future__ import annotations

import pytest

from articles.extraction import extract

ZIMIN = "Governor Ilya Zimin met Minister Maksim Rudak. "

OWN = [
    pytest.param(ZIMIN + "Rudak promised buses by May; Zimin, for his part, spoke of “a road that they would build”.", ["Ilya Zimin"], id="behind_a_semicolon"),
    pytest.param(ZIMIN + "The talks were opened by Zimin, who spoke of the ports and said there was “room for all who come”.", ["Ilya Zimin"], id="who_spoke"),
    pytest.param(ZIMIN + "Zimin promised help “as soon as it is asked for”. Both agreed that the plant was “worth the money it had cost”.", ["Ilya Zimin", None], id="both"),
    pytest.param(ZIMIN + "Zimin called the offer “worth a second look at least”. Then the guests spoke about their lifts, “cheap to buy and to run”.", ["Ilya Zimin", None], id="guests_spoke"),
    pytest.param("The members of the club came to the conclusion that “half of it lies idle”. Ilya Zimin summed up. “We will write to the ministry,” he promised.", [None, "Ilya Zimin"], id="came_to_the_conclusion"),
    pytest.param("Governor Ilya Zimin noted at the forum, “We are the oldest friends.” His guest Maksim Rudak agreed with him, “We have been here many times.”", ["Ilya Zimin", "Maksim Rudak"], id="led_to_by_a_comma"),
    pytest.param("Its spokesman, Pavel Lis, denied it.\n\nPresident Ilya Zimin called it “an insult to all farmers”. Rudak was silent. His spokesman said he was “in touch with the partners”.", ["Ilya Zimin", None], id="his_spokesman"),
    pytest.param(ZIMIN + "The former held that “the rebate must stay for good”. The latter thought that “a year or two would do for all”.", ["Ilya Zimin", "Maksim Rudak"], id="former_and_latter"),
    pytest.param("Ilya Zimin said the trade “has become a habit with us”. He was echoed by Minister Maksim Rudak: “Nobody thinks of anything else.”", ["Ilya Zimin", "Maksim Rudak"], id="was_echoed_by"),
    pytest.param(ZIMIN + "Zimin was supported by the deputies: “It is time to begin with it,” Maksim Rudak said.", ["Maksim Rudak"], id="supported_by_and_said_behind"),
    pytest.param("«Ждём двести гостей за два дня», — рассказал директор Илья Зимин. В оргкомитете добавили: «Все места давно проданы гостям».", ["Илья Зимин", None], id="in_the_committee_they_said"),
    pytest.param("“They eat a third of all we make,” said Ilya Zimin, head of a dairy. He was joined by the chief technologist: “And they ask for more.”", ["Ilya Zimin", None], id="was_joined_by_an_office"),
    pytest.param("“It was a long day for us,” laughs Maksim Rudak. At the last farm, he could not resist: “Then do sell me this cow.” The owner, Pavel Lis, shrugged. “But her calf is,” he said.", ["Maksim Rudak", "Maksim Rudak", "Pavel Lis"], id="he_could_not_resist"),
    pytest.param("Ilya Zimin remembers the start. “There was one lorry a week,” he says.\n\nNow it is “a whole river of goods both ways”.", ["Ilya Zimin", "Ilya Zimin"], id="on_in_the_paragraph_below"),
    pytest.param("Ilya Zimin’s opening remarks:\n\n“Friends, I greet you all in Pskov.”", ["Ilya Zimin"], id="opening_remarks"),
    pytest.param("Words at the talks of Maksim Rudak with the governor Ilya Zimin:\n\n• “We are ready to give you all.”\n\nIlya Zimin: “We are in debt to you.”", [None, "Ilya Zimin"], id="list_of_nobody"),
]  # fmt: skip
TURNS = [
    pytest.param("Maksim Rudak: In Pskov they told me: “We have no border but on the map.” I think so too.", [None], id="they_told_me"),
    pytest.param("Maksim Rudak: – As the statistics say, “it is a billion and a half”.", [None], id="statistics_say"),
    pytest.param("How is trade?\n\nMaksim Rudak: It grows. As the president said, “the hardest part is behind us”.", [None], id="the_president"),
    pytest.param("Maksim Rudak: “We have no border but on the map.”", ["Maksim Rudak"], id="own_words"),
    pytest.param("The paper spoke to Ilya Zimin:\n— As Maksim Rudak says, “there is no other market”.\n— What else?\n— “Give it all to the state” is all they say.", ["Maksim Rudak", None], id="unmarked_turns"),
    pytest.param("“Your visits are dear to our country, \"he said.\n\n“With this we can beat the best year,” said Ilya Zimin.", [None, "Ilya Zimin"], id="mark_at_the_wrong_word"),
]  # fmt: skip
RELAYED = [
    pytest.param("Recalling the words of Ilya Zimin that “nobody gives anything for free”, Rudak called on them to work.", ["Ilya Zimin"], id="recalling_the_words"),
    pytest.param("Quoting Governor Ilya Zimin, “nobody gives anything for free,” Maksim Rudak called on them to work.", ["Ilya Zimin"], id="quoting"),
    pytest.param("Вспомнив слова Ильи Зимина, «никто ничего не даст даром», Максим Рудак призвал всех работать.", ["Илья Зимин"], id="vspomniv_slova"),
    pytest.param("“The deals,” the release quotes the governor, Ilya Zimin, “will all be closed by the winter.”", ["Ilya Zimin"], id="release_quotes"),
    pytest.param("“Our shops are open to friends” — such is the opinion of Ilya Zimin, the governor.", ["Ilya Zimin"], id="such_is_the_opinion"),
    pytest.param("“There is no way round it” – this thought ran through the whole speech of Ilya Zimin.", ["Ilya Zimin"], id="ran_through_the_speech"),
    pytest.param("“We shall look at every offer,” – was the answer of Ilya Zimin.", ["Ilya Zimin"], id="was_the_answer_of"),
    pytest.param("The idea was supported by the governor of the region Ilya Zimin: “We have long been ready.”", ["Ilya Zimin"], id="supported_by"),
    pytest.param("Ilya Zimin told of the plan for the year. Three hundred million dollars. Two fairs. “We have counted everything twice.”", ["Ilya Zimin"], id="behind_fragments"),
    pytest.param("According to the sides, the plan “is modest and quite real”. The project “will take two years at most”, Ilya Zimin said.", [None, "Ilya Zimin"], id="noun_and_verb"),
    pytest.param("The motto was the “Buy from your best friends” fair, the plan “On the ties until 2030” was signed, Ilya Zimin said.", [], id="names_of_works"),
    pytest.param("The category “best seller of food among the small and medium farms” was won by a dairy, said Ilya Zimin.", [], id="name_of_a_category"),
    pytest.param("The sides are to sign the agreement “allowing either of them to change the list of the goods each year”.", [None], id="words_of_a_paper"),
]  # fmt: skip
OFFICES = [
    pytest.param("The press secretary of the president, Anna Chizh, said “no day has been named yet”. Maksim Rudak was brief too: “We shall tell you in time.” The Belarusian president's press secretary said it “will all be settled by phone”.", ["Anna Chizh", "Maksim Rudak", "Anna Chizh"], id="presidents_press_secretary"),
    pytest.param("Foreign Minister Maksim Rudak met Prime Minister Ilya Zimin. The Belarusian foreign minister called it “a day that will be remembered”.", ["Maksim Rudak"], id="land_told_later"),
    pytest.param("Russian Foreign Minister Maksim Rudak spoke. Foreign Minister Rudak left. The Belarusian foreign minister called it “a day that will be remembered”.", [None], id="of_another_land"),
    pytest.param("Minister of Foreign Affairs Maksim Rudak met Ilya Zimin. “Half of it has come back,” said the head of the Belarusian diplomacy.", ["Maksim Rudak"], id="head_of_diplomacy"),
    pytest.param("Министр иностранных дел Максим Рудак принял губернатора Илью Зимина. «Торговля растёт из года в год», — отметил глава белорусской дипломатии.", ["Максим Рудак"], id="glava_diplomatii"),
    pytest.param("Premier Maksim Rudak led the guests, while his counterpart, Ilya Zimin, led the hosts. As the Russian Prime Minister noted, “trains will run between the regions”.", ["Ilya Zimin"], id="counterpart_of_a_premier"),
    pytest.param("Mr. Zimin believes that trade is high. “It made good headway last year,” smiled the Head of the Russian Government.", ["Zimin"], id="head_of_the_russian_government"),
    pytest.param("Minister Ilya Zimin led the talks. “It was a good day for both,” said the Zimin on the air.", ["Ilya Zimin"], id="the_surname"),
    pytest.param("Lukashenka called on them to stop “rubbing salt into the wounds”.", ["Lukashenka"], id="spelt_as_in_the_text"),
    pytest.param("About us: Savushkin calls itself “the first dairy of the land”.", [None], id="a_firm_calls_itself"),
    pytest.param("Moderator Ilya Zimin summed up. “We will write to the ministry,” he promised.", ["Ilya Zimin"], id="moderator"),
    pytest.param("Rais of Tatarstan Azat Galin met the guests.\n\nThe head of the Russian region recalled “many years of good work”. The Tatarstan leader hoped “for as many ahead of them”.", ["Azat Galin"] * 2, id="rais"),
    pytest.param("The head of the Russian region is sure that “it will only get better”.\n\nIlya Zimin, the Acting Governor of the Kursk Oblast, left on Monday.", ["Ilya Zimin"], id="acting_governor"),
    pytest.param("Governor of the Omsk Oblast Ilya Zimin came with the head of the department of trade, Maksim Rudak. “The road is open to you,” the head of the region said.", ["Ilya Zimin"], id="not_of_a_department"),
    pytest.param("Глава Коми Илья Зимин приехал с председателем правительства республики Максимом Рудаком. «Дорога к нам открыта для всех», — сказал глава региона.", ["Илья Зимин"], id="not_of_the_government"),
    pytest.param("Глава Коми Илья Зимин встретился с председателем Гродненского облисполкома Максимом Рудаком. «Дорога к нам открыта для всех», — сказал глава российского региона. «А наша к вам и подавно», — ответил глава белорусского региона.", ["Илья Зимин", "Максим Рудак"], id="regions_of_two_lands"),
    pytest.param("Chairman of the Omsk Oblast Duma Ilya Zimin met Governor Maksim Rudak. “Laws of ours are much alike,” the head of the regional parliament said.", ["Ilya Zimin"], id="head_of_the_parliament"),
    pytest.param("Спикер Заксобрания Карелии Илья Зимин прибыл в Минск. «Законы у нас очень похожи», — сказал депутат парламента.", [None], id="member_of_parliament"),
    pytest.param("Maksim Rudak met with the governor. “There is room for more,” the governor said. “And we shall fill it,” Rudak said.", [None, "Maksim Rudak"], id="met_the_governor"),
    pytest.param("Максим Рудак встретился с губернатором. «Места хватит всем и надолго», — сказал губернатор.", [None], id="met_the_governor_in_russian"),
    pytest.param("Максим Рудак принял посла Беларуси. «Места хватит всем и надолго», — сказал посол.", [None], id="received_the_ambassador"),
    pytest.param("Заместитель губернатора Курской области Илья Зимин прибыл в Минск. «Дорога к нам открыта для всех», — сказал глава региона.", [None], id="deputy_is_not_the_head"),
    pytest.param("“There is room for more,” said Ilya Zimin, president of the chamber. “And we shall fill it,” the vice-president of the chamber said.", ["Ilya Zimin", None], id="vice_president_of_it"),
    pytest.param("“There is room for more,” said Ilya Zimin, deputy minister of trade. “And we shall fill it,” the representative of the ministry said.", ["Ilya Zimin"] * 2, id="representative_of_it"),
    pytest.param("Ilya Zimin, Head of Mordovia, met Maksim Rudak, Chairman of the Minsk Oblast Executive Committee. “There is room for more,” the head of the Russian republic said.", ["Ilya Zimin"], id="head_of_mordovia"),
    pytest.param("Maksim Rudak spoke before the talks with the Prime Minister. “There is room for more,” Rudak said. “And we shall fill it,” the minister said.", ["Maksim Rudak"] * 2, id="met_one_of_another_rank"),
    pytest.param("Executive Secretary of the Parliamentary Assembly Ilya Zimin came. “There is room for more,” the Chairman of the Parliamentary Assembly said.", [None], id="secretary_of_an_assembly"),
    pytest.param("Chairman of the Brest Oblast Executive Committee Ilya Zimin opened the fair. “There is room for more,” the head of the region said.", ["Ilya Zimin"], id="chairs_the_region"),
    pytest.param("Zimin I.P.: “We need results and not papers.” Later Zimin added: “And we need them in May.”", ["Zimin I.P."] * 2, id="initials_behind"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), OWN + TURNS + RELAYED + OFFICES)
def test_quotation_is_of_whose_clause_it_stands_in(text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in extract(text).quotes] == speakers
