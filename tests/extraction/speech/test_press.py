"""Speakers in general English news: politics, crime, sport, business and culture, British and American style."""

from __future__ import annotations

import pytest

from articles.extraction.places import find_places
from articles.extraction.quotes import find_quotes
from articles.extraction.text import read_document


def voices_of(text: str) -> list[tuple[str | None, str | None]]:
    """Return speaker and mention of each quotation."""
    document = read_document(text)
    return [
        (quote.speaker, quote.speaker_span.of(text) if quote.speaker_span else None)
        for quote in find_quotes(document, find_places(document))[0]
    ]


# Each pair: the news item, and for each quotation the name and the mention in its attribution.
POLITICS = [
    pytest.param('Sen. Mae Ibarra, R-Texas, blasted the plan. "This is a gift to lobbyists," Ibarra told reporters at the Capitol.', [("Mae Ibarra", "Ibarra")], id="party_then_surname"),
    pytest.param("The prime minister's spokesman said: ‘We have no plans to change the law.’", [(None, "The prime minister's spokesman")], id="possessive_spokesman"),
    pytest.param('“We will not be lectured by this government,” shadow chancellor Moira Tennant told the Commons.', [("Moira Tennant", "Moira Tennant")], id="shadow_office"),
    pytest.param('President Adaeze Obi called it “a very dark day for all of us” and cancelled her trip.', [("Adaeze Obi", "Adaeze Obi")], id="called_it_fragment"),
    pytest.param('Obi, who took office in May, told lawmakers the budget was “a promise that we intend to keep”. President Adaeze Obi leaves on Monday.', [("Adaeze Obi", "Obi")], id="surname_before_full_name"),
    pytest.param('"The voters have spoken loud and clear," said Kwame Boateng, the party\'s campaign chief. "Now it is our turn to listen."', [("Kwame Boateng", "Kwame Boateng")] * 2, id="goes_on_after_office"),
    pytest.param('“It is time to bring this war to an end,” the White House said in a statement.', [(None, "the White House")], id="house_as_body"),
    pytest.param('“There is no evidence for any of this,” according to a statement from Governor Dale Hutchins.', [("Dale Hutchins", "Dale Hutchins")], id="statement_from"),
    pytest.param('In a letter to voters, Mayor Inés Calderón wrote that the city “cannot build its way out of this”.', [("Inés Calderón", "Inés Calderón")], id="wrote_that_fragment"),
    pytest.param('Asked about the leak, Lindqvist replied: “I have nothing to add to that.” Foreign minister Astrid Lindqvist was on a visit to Cairo.', [("Astrid Lindqvist", "Lindqvist")], id="asked_then_replied"),
    pytest.param('"They are afraid of free elections," he said of the ruling party. The opposition leader, Tomás Rivas, spoke from exile.', [(None, "he")], id="pronoun_with_nobody_before"),
    pytest.param('Tomás Rivas has lived abroad for years. "They are afraid of free elections," he said of the ruling party.', [("Tomás Rivas", "he")], id="pronoun_of_subject"),
    pytest.param('Rep. Dana Whitlock said she would vote no. "I cannot in good conscience support it," she said. Her colleague Rep. Omar Reyes disagreed. "It is the best that we can get," he said.', [("Dana Whitlock", "she"), ("Omar Reyes", "he")], id="two_people_two_pronouns"),
    pytest.param('“This is how democracies die, slowly,” tweeted Labour MP Shabnam Qureshi.', [("Shabnam Qureshi", "Shabnam Qureshi")], id="tweeted_inverted"),
    pytest.param('The treaty, Chancellor Uwe Brandt argued, was “the least bad of all options”.', [("Uwe Brandt", "Uwe Brandt")], id="parenthetic_argued"),
]  # fmt: skip

CRIME = [
    pytest.param('“We are treating this as a murder inquiry,” police said.', [(None, "police")], id="police"),
    pytest.param('“We are treating this as a murder inquiry,” Detective Chief Inspector Gareth Pugh said.', [("Gareth Pugh", "Gareth Pugh")], id="detective_chief_inspector"),
    pytest.param("Det Insp Lorna Meek said: “I would urge anyone with dash-cam footage to come forward.”", [("Lorna Meek", "Lorna Meek")], id="det_insp"),
    pytest.param('"I heard three shots and then people running," said Alvarez, 43, a nurse who lives next door.', [("Alvarez", "Alvarez")], id="age_and_trade"),
    pytest.param('"He was the kindest boy you could ever meet," the victim\'s mother, Denise Okafor, said through tears.', [("Denise Okafor", "Denise Okafor")], id="victims_mother"),
    pytest.param('"You are a danger to the public," Judge Raymond Pell told the defendant, Craig Dunmore.', [("Raymond Pell", "Raymond Pell")], id="judge_told_defendant"),
    pytest.param('Craig Dunmore stared at the floor. "You are a danger to the public," the judge told him.', [(None, "the judge")], id="nameless_judge"),
    pytest.param('"My client denies each of these charges," said Dunmore\'s lawyer.', [(None, "Dunmore's lawyer")], id="nameless_lawyer_of_somebody"),
    pytest.param('“It was like a scene from a film,” one witness told the BBC.', [(None, "one witness")], id="one_witness"),
    pytest.param('A neighbour, who asked not to be named, said: “They kept themselves to themselves.”', [(None, "A neighbour")], id="neighbour_not_named"),
    pytest.param('Chief Renee Fontaine of the Tulsa Police Department praised her officers. "They ran toward the danger and not away from it," Fontaine said.', [("Renee Fontaine", "Fontaine")], id="chief_of_department"),
    pytest.param('Prosecutors described Hale as “a con man of extraordinary greed”.', [(None, "Prosecutors")], id="prosecutors_fragment"),
    pytest.param('“The jury got it right today,” Assistant U.S. Attorney Priscilla Cho said outside the courthouse.', [("Priscilla Cho", "Priscilla Cho")], id="assistant_us_attorney"),
    pytest.param('Firefighters were called at 3am. "It took us four hours to bring it under control," said station manager Paul Iveson.', [("Paul Iveson", "Paul Iveson")], id="station_manager"),
]  # fmt: skip

SPORT = [
    pytest.param("‘We were second best all over the pitch,’ admitted Rovers boss Neil Hargan.", [("Neil Hargan", "Neil Hargan")], id="club_boss"),
    pytest.param('"I just tried to keep my head down," said the 24-year-old, who won in Doha last year. Miyu Tanabe finished on nine under par.', [(None, "the 24-year-old")], id="age_as_subject"),
    pytest.param('Miyu Tanabe shot a 63. "I just tried to keep my head down," said the Japanese.', [("Miyu Tanabe", "the Japanese")], id="people_as_subject"),
    pytest.param('Coach Luka Perić was furious. "That was never a red card," he fumed. "The referee ruined the game."', [("Luka Perić", "he")] * 2, id="he_fumed"),
    pytest.param('"Zlatan is a legend of this game," Van Dijk told Sky Sports.', [("Van Dijk", "Van Dijk")], id="van_dijk"),
    pytest.param('“Obviously, it hurts a lot,” said quarterback D\'Andre Willis, who threw two interceptions.', [("D'Andre Willis", "D'Andre Willis")], id="apostrophe_name"),
    pytest.param('“We have got to be better than that,” Head Coach Mike O’Dowd said. “It starts with me.”', [("Mike O’Dowd", "Mike O’Dowd")] * 2, id="curly_apostrophe_name"),
    pytest.param('Park Ji-ho scored twice for the hosts. "My family was in the stands tonight," Park said.', [("Park Ji-ho", "Park")], id="family_name_first"),
    pytest.param('Asked if he would stay, the striker smiled and said: "You never know in football."', [(None, "the striker")], id="nameless_striker"),
    pytest.param('“She played the match of her life,” said Svitova of her opponent. Elena Svitova lost in straight sets.', [("Elena Svitova", "Svitova")], id="said_surname_of"),
]  # fmt: skip

BUSINESS = [
    pytest.param('“We see rates on hold until the autumn,” Goldman Sachs said in a note.', [(None, "Goldman Sachs")], id="bank"),
    pytest.param('“We see rates on hold until the autumn,” said Wei Zhang, an analyst at Goldman Sachs in Singapore.', [("Wei Zhang", "Wei Zhang")], id="analyst_at_bank"),
    pytest.param('Gina Smith, who runs a bakery in Leeds, told reporters: “We cannot absorb another rise.”', [("Gina Smith", "Gina Smith")], id="runs_a_bakery"),
    pytest.param('Shares fell 3%. “Investors hate surprises of this kind,” said Ravi Menon at Brook Capital.', [("Ravi Menon", "Ravi Menon")], id="said_name_at"),
    pytest.param('Chief executive Carys Bowen said sales were “ahead of even our own hopes” in May.', [("Carys Bowen", "Carys Bowen")], id="chief_executive_fragment"),
    pytest.param('“It is a very good deal for both companies,” a person familiar with the matter said.', [(None, "a person familiar with the matter")], id="person_familiar"),
    pytest.param('In a filing, the company said it “may not be able to continue as a going concern”.', [(None, "the company")], id="company_filing"),
    pytest.param('“Nobody wants to be the last to move,” says Ms Adeyemi. Folake Adeyemi is head of research at the bank.', [("Folake Adeyemi", "Adeyemi")], id="ms_surname"),
    pytest.param('“We over-hired and I own that mistake,” Nair wrote in an email to staff. Deepa Nair founded the firm in 2014.', [("Deepa Nair", "Nair")], id="wrote_in_email"),
    pytest.param('Jonas Weber, CEO of Lumen AG, sees no crisis. “Our order books are full to the end of the year,” he told the Financial Times.', [("Jonas Weber", "he")], id="ceo_then_he"),
    pytest.param('"Ford is not for sale at any price," said the company\'s chairman, William Ashe.', [("William Ashe", "William Ashe")], id="companys_chairman"),
    pytest.param('Economists at ING said growth was “weaker than the headline number suggests”.', [(None, "Economists at ING")], id="economists_at"),
]  # fmt: skip

CULTURE = [
    pytest.param('“I never wanted to be famous in the first place,” the singer told Rolling Stone.', [(None, "the singer")], id="nameless_singer"),
    pytest.param('Singer Lola Vance, 31, is back. “I never wanted to be famous in the first place,” the singer told Rolling Stone.', [("Lola Vance", "the singer")], id="singer_named_before"),
    pytest.param('Her 1968 novel “The Last House on Mill Lane” made her name.', [], id="title_of_a_novel"),
    pytest.param('“What strikes you first is the silence,” writes Hugo Prentiss in his review.', [("Hugo Prentiss", "Hugo Prentiss")], id="writes_inverted"),
    pytest.param("'I cried when I read the script,' the actress Saoirse Kinsella tells me over tea.", [("Saoirse Kinsella", "Saoirse Kinsella")], id="tells_me"),
    pytest.param('Director Bong Min-su, speaking through an interpreter, said: “Cinema has only one language.”', [("Bong Min-su", "Bong Min-su")], id="speaking_through"),
    pytest.param('“My father taught me how to listen,” recalls Ibrahim Touré, the guitarist\'s son.', [("Ibrahim Touré", "Ibrahim Touré")], id="recalls_inverted"),
    pytest.param('Marguerite Duval, the museum’s director, says the theft was “an attack on all of us”.', [("Marguerite Duval", "Marguerite Duval")], id="director_fragment"),
    pytest.param('“We lost a giant of the stage today,” said the theatre in a post on Instagram.', [(None, "the theatre")], id="theatre"),
    pytest.param('“The book is not about me at all,” insists Pym. But Barbara Pym has said that before.', [("Barbara Pym", "Pym")], id="insists_surname"),
]  # fmt: skip

MORE = [
    pytest.param('Secretary of State Dale Orr said the talks were "constructive but far from finished", while his Russian counterpart Yegor Lunin described them as "a good step in the right direction".', [("Dale Orr", "Dale Orr"), ("Yegor Lunin", "Yegor Lunin")], id="two_fragments_with_while"),
    pytest.param('"We are going to build it soon," Morrow said. Clay fired back: "That is not how any of this works."', [("Morrow", "Morrow"), ("Clay", "Clay")], id="fired_back"),
    pytest.param('According to Mr. Baptiste, “nobody at the bank asked a single question.”', [("Baptiste", "Baptiste")], id="according_to_mr"),
    pytest.param('Prosecutors say he told an agent, “You will never see that money again.”', [(None, "Prosecutors")], id="prosecutors_say_he_told"),
    pytest.param('“He did what he had to do,” said Lt. Col. James Hightower, a spokesman for the National Guard.', [("James Hightower", "James Hightower")], id="lt_col"),
    pytest.param('Tom Brandt has won seven titles. "I am not going anywhere any time soon," the 43-year-old said.', [("Tom Brandt", "the 43-year-old")], id="the_43_year_old"),
    pytest.param('“Let’s be honest about it: we failed,” Ms. Hsieh said. Angela Hsieh ran the agency until 2015.', [("Angela Hsieh", "Hsieh")], id="ms_with_dot"),
    pytest.param('Pope Anselm said on Sunday that the world was living "a third world war in pieces".', [("Anselm", "Anselm")], id="pope"),
]  # fmt: skip

LAYOUT = [
    pytest.param('“We had no warning of any kind,” said Teresa Lugo.\n\n“The water came in the night.\n\n“By morning it was up to the roof,” she said.', [("Teresa Lugo", "Teresa Lugo"), ("Teresa Lugo", "she")], id="paragraphs_without_closing_marks"),
    pytest.param('"We had no warning of any kind," said Teresa Lugo, 56.\n\n"By morning it was up to the roof."', [("Teresa Lugo", "Teresa Lugo")] * 2, id="next_paragraph_goes_on"),
    pytest.param("Mr Abara added: ‘He told me “get out of my house” and I did.’ Chidi Abara is a plumber.", [("Chidi Abara", "Abara")], id="double_inside_single"),
    pytest.param('"I said to him \'you must be joking\' and he was not," said Nora Fitch.', [("Nora Fitch", "Nora Fitch")], id="single_inside_double"),
    pytest.param('"It is cold," said Ana Ruiz, "and it will be colder still tomorrow." "We have seen worse than this," said Ben Howe.', [("Ana Ruiz", "Ana Ruiz"), ("Ben Howe", "Ben Howe")], id="two_speakers_in_a_paragraph"),
    pytest.param('NAIROBI (Reuters) - "The drought has killed our herds," said Halima Abdi, a herder.', [("Halima Abdi", "Halima Abdi")], id="dateline"),
    pytest.param('Karen Holt: "We should have acted sooner than we did." Dev Patel: "I do not agree with that."', [("Karen Holt", "Karen Holt"), ("Dev Patel", "Dev Patel")], id="names_with_colons"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "voices"), [*POLITICS, *CRIME, *SPORT, *BUSINESS, *CULTURE, *MORE, *LAYOUT]
)
def test_speakers_in_the_press(text: str, voices: list[tuple[str | None, str | None]]) -> None:
    assert voices_of(text) == voices
