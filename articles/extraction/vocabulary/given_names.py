"""First names and forms of address before which "Kirov" or "Ростов" is a surname, not a city."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    mr mrs ms miss dr sir comrade
    alexander aleksandr aleksander aliaksandr alexei aleksei alexey aleksey andrei andrey anatoly anatoli anton
    arkady artyom boris denis dmitry dmitri dmitriy dzmitry eduard evgeny yevgeny fyodor gennady georgy grigory
    igor ihar ilya ivan kirill konstantin leonid lev maxim maksim mikhail natalia natalya nikita nikolai nikolay
    oleg olga pavel peter pyotr roman ruslan semyon sergei sergey siarhei stanislav stepan tatiana tatyana
    timofey vadim valentin valery vasily viktor victor viktar vitaly vladimir uladzimir vladislav vyacheslav yegor
    yury yuri elena yelena anna irina maria marina svetlana lyudmila natasha
    г-н г-жа господин госпожа товарищ
    александр алексей андрей анатолий антон аркадий артем борис вадим валентин валерий василий виктор виталий
    владимир владислав вячеслав геннадий георгий григорий денис дмитрий евгений егор иван игорь илья кирилл
    константин леонид лев максим михаил никита николай олег павел петр роман руслан семен сергей станислав
    степан тимофей федор эдуард юрий ярослав анна елена ирина мария марина наталья ольга светлана татьяна
    александра алексея андрея анатолия бориса виктора владимира григория дмитрия евгения ивана игоря михаила
    николая олега павла петра романа сергея юрия александром алексеем андреем виктором владимиром дмитрием
    иваном игорем михаилом николаем олегом павлом сергеем юрием
    """.split()
)
