"""What the news calls somebody who has just been named, without its being an office."""

from __future__ import annotations

PARTIES = frozenset(
    "republican democrat conservative liberal tory independent libertarian socialist".split()
)
# "The Labour frontbencher" is of no land of that name.
OF_PARTIES = PARTIES | frozenset("labour democratic labor lib dem snp gop plaid".split())
# Anybody may be one, whatever office he holds.
ANYBODYS = frozenset(
    """
    native veteran star champion medallist medalist winner icon legend billionaire millionaire nominee laureate
    frontrunner front-runner incumbent hopeful newcomer father mother grandmother grandfather parent politician
    """.split()
)
# What somebody without an office does in life.
LAY = frozenset(
    """
    resident driver farmer nurse teacher student pensioner teenager survivor victim witness homeowner hiker
    striker goalkeeper midfielder defender winger quarterback pitcher catcher linebacker goaltender goalie cornerback
    batsman bowler jockey swimmer sprinter runner cyclist skier gymnast boxer golfer racer rower surfer climber athlete player
    singer actor actress musician guitarist drummer bassist pianist rapper comedian songwriter artist painter sculptor
    novelist author poet writer playwright screenwriter filmmaker dancer choreographer chef photographer
    scientist biologist chemist physicist geologist astronomer researcher historian sociologist astronaut
    entrepreneur activist campaigner volunteer soldier firefighter paramedic pilot sailor shopkeeper plumber builder
    conductor composer violinist cellist soprano tenor baritone designer curator architect philosopher journalist broadcaster
    presenter engineer mathematician psychologist surgeon doctor captain skipper forward fullback hooker flanker spinner seamer
    opener wicketkeeper youngster graduate mechanic electrician barista bartender keeper
    defendant suspect hostage refugee tourist cleric
    """.split()
)
# A relative, whose first name may be all that is given: "his sister Emma".
KIN = r"(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece)"
