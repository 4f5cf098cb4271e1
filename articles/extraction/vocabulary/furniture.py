"""Lines of page furniture by their words, English and Russian."""

from __future__ import annotations

# A whole line that is furniture by its own words. Without a colon a noun may open a true sentence
# ("Views on the trade differ."), so those lines must not hold a stop.
LINE = r"""
      (?:share|tweet|pin|send|follow|find|join)\s+(?:(?:this|us|it|the\ article)\s+)?(?:on|via|in|by|to|at)\b.{0,60}
    | (?:subscribe\ to|sign\ up\ (?:for|to)|download\ (?:the|our)|follow\ (?:us|our)|you\ may\ also|don.t\ miss|read\ (?:also|more|next)|see\ also|also\ read)\b.{0,300}
    | (?:share|tweet|print|e-?mail|save|copy\ link|subscribe|comments?|leave\ a\ comment|log\ in|sign\ (?:in|up)|register|search|menu|home|back|next|previous|archives?|skip\ to\ [a-z\ ]+|facebook|twitter|telegram|instagram|youtube|vk(?:ontakte)?|odnoklassniki|whatsapp|viber|linkedin|reddit|flipboard|rss|x\.com)\W*(?:\d+\W*)?
    | (?:photos?|images?|pictures?|video|illustration|file\ photo|archive\ photo|photo\ credits?|(?:photo\ |image\ |picture\ )?caption|(?:in|on)\ the\ (?:photo|picture))\s*[:©/].{0,160}
    | (?:photos?|images?|pictures?|video)\s+(?:by|courtesy|credits?|from)\b[^.!?]{0,100}\.?
    | an?\ (?:file|archive|illustrative)\s+(?:photo|picture|image)\b.{0,100}
    | (?:©|\(c\)|copyright\b|all\ rights\ reserved).{0,300}
    | (?:related|more\ on|recommended|trending|most\ (?:read|popular|viewed)|popular|latest\ news|top\ (?:news|stories)|more\ (?:news|stories)|other\ news|news\ feed|advertisement|sponsored|tags?|keywords|topics|views|hits|comments)
      (?:\s*[:|»>].{0,300}|\s+(?:our|the|this|on|for|from|news|stories|articles?|posts?|topics?)\b[^.!?]{0,100}|\W*\d*)
    | (?:поделиться|поделитесь|распечатать|версия\ для\ печати|подписаться|комментарии|оставить\ комментарий|войти|регистрация|поиск|меню|главная|назад|вперед|наверх|фейсбук|вконтакте|одноклассники|телеграм)(?:\s[^.!?]{0,60})?
    | (?:(?:на\ )?фото|фотография|видео|иллюстрация|снимок|коллаж|на\ (?:снимке|фотографии)|подпись\ к\ (?:фото|снимку))\s*[:©/].{0,160}
    | (?:фото|видео)\s+(?:из\ архива|с\ сайта|пресс-служб\w+|автора|белта|тасс|риа)\b[^!?]{0,100}
    | (?:архивное|иллюстративное)\s+(?:фото|изображение).{0,100}
    | (?:читайте\ также|читать\ также|смотрите\ также|см\.?\ также|читайте\ по\ теме|подписывайтесь|следите\ за\ нами|все\ права\ защищены|перепечатка|при\ использовании\ материалов).{0,300}
    | (?:по\ теме|материалы\ по\ теме|новости\ по\ теме|другие\ новости|последние\ новости|популярное|самое\ читаемое|лента\ новостей|новости\ (?:рубрики|раздела)[^.!?:]{0,40}|ещ[её]\ по\ теме|рекомендуем|реклама|теги|метки|ключевые\ слова|просмотр(?:ов|ы)|подробнее)(?:\s*[:|»>].{0,300}|[^.!?]{0,60})
    | (?:(?:другие|прочие|ещ[её])\ (?:материалы|новости|статьи|публикации)|(?:other|more)\ (?:stories|articles|items|materials|news))\ [^.!?:]{1,40}:\s.{0,300}
    | (?:previous|next)\ (?:news|article|post|story|item|publication)\s*[:«»<>→←|].{0,300}
    | (?:предыдущ|следующ)\w{2}\ (?:новость|статья|запись|публикация|материал)\s*[:«»<>→←|].{0,300}
    | (?:su|sun|mo|mon|пн|вс)\s+(?:mo|mon|tu|tue|вт|пн)\s.{0,40}
    | (?:\d{1,2}\s+){4,}\d{1,2}
    | array\ ?\(\ ?\[.{0,300}
    | (?:\d+\s+)?(?:usd|eur|rub|cny|pln)(?:\s+[\d.,]+)+(?:\s+(?:usd|eur|rub|cny|pln)(?:\s+[\d.,]+)+)*
    | (?:\d{1,3}[.,]\d{1,4}\s*(?:usd|eur|rub|cny|pln|byn)\s*){1,6}
    | \d{1,6}\s*(?:прочтени\w+|минут\w*(?:\s(?:чтения|на\sчтение))?|min(?:ute)?s?\sread|reads?|views?|shares?|comments?|просмотр\w*|комментари\w*)
"""
# Where an office is: "2 Lenin Street, Orsha, Vitebsk Oblast, 211391", «220030, г. Минск, ул. Ленина, 4».
ADDRESS = (
    r"(?=.{10,110}$)(?=.*\b\d{6}\b)(?=.*(?:\b(?:street|str\.|st\.|avenue|ave\.|square|lane)"
    r"|(?<!\w)(?:ул\.|улица|пр\.|пр-т|проспект|пл\.|площадь)))"
    r"[^!?$€%]*"
)
WEATHER = r"[^.!?]{0,30}[+−–-]?\d{1,2}\s?°\s?[CС]?[^.!?]{0,30}"
# The trail of links above an article: "| Home | News | Opinions".
TRAIL = r"[^|]{0,40}\|[^|]{0,60}\|"
# A line after which the headlines of other articles stand.
LIST_HEAD = r"""
    read\ (?:also|more|next)|see\ also|also\ read|related|more\ on|you\ may\ also|recommended|trending|loading(?:\ \w+)?\.{2,3}|most\ (?:read|popular|viewed)|popular|latest\ news|top\ (?:news|stories)|more\ (?:news|stories|from)|other\ (?:news|materials|articles|stories|publications)|news\ feed|archive
    |(?:recent|newest|previous)\ (?:posts|news|articles|stories|publications)|(?:continue|keep)\ reading|what\ else\ to\ read|you\ (?:might|may)\ (?:also\ )?like|similar\ (?:posts|news|articles|stories)|latest\ (?:posts|publications)|further\ reading|(?:also|read|more|materials|articles)\ on\ (?:the|this)\ (?:topic|subject|theme)|on\ (?:the|this)\ (?:topic|subject)|other\ interviews
    |чит(?:ать|айте)\ (?:далее|дальше|ещ[её]|по\ теме)|что\ ещ[её]\ (?:по)?читать|похожие\ (?:записи|новости|материалы|статьи|публикации)|также\ по\ теме|последние\ публикации|топ\ новостей|главное\ за\ |больше\ новостей|другие\ (?:интервью|материалы|статьи|публикации)|ещ[её]\ новости
    |загрузка(?:\ \w+)?(?:\.{2,3}|…)|читайте\ также|смотрите\ также|см\.?\ также|по\ теме|материалы\ по\ теме|новости\ по\ теме|другие\ новости|последние\ новости|популярн\w+|самое\ читаемое|лента\ новостей|ещ[её]\ по\ теме|рекомендуем|архив|поддержать\ команду
"""
# "Exports +5.3%", «в т.ч. импорт - 17,1 млрд»
TRADE_ROW = (
    r"\W*(?:(?:в т\. ?ч\.|в том числе|из них|incl\.|of which|including) )?(?:mutual |total |взаимн\w+ "
    r"|общ\w+ )?"
    r"(?:trade|turnover|exports?|imports?|товарооборот|оборот|экспорт|импорт|ввоз|вывоз|сальдо"
    r"|белорусско-российск\w+ товарооборот|российско-белорусск\w+ товарооборот)\b"
    r"[^.!?]{0,60}\d[\d.,  ]*(?:%|процент|млн|млрд|миллион|миллиард|тыс|[mb]illion|bn|mln|bln|percent"
    r"|per cent)"
)
# The head of what readers have written below an article, with how many did: "Comments (5)".
COMMENTS = (
    r"(?:readers. )?comments(?: ?[:(])? ?[1-9]\d{0,3}\)?"
    r"|комментарии(?: читателей)?(?: ?[:(])? ?[1-9]\d{0,3}\)?"
)
# "More in this category: « Older headline Newer headline »": guillemets as arrows to other items.
PAGER = (
    r"(?:(?:more (?:in|from)|(?:in|from) (?:this|the same)|other|navigation|другие|ещ[её]|навигация)\b"
    r"[^«»:]{0,40}:? ?"
    r"|(?=« ?(?:prev|next|older|newer|предыдущ|следующ|назад|ранее)))« [^«»]{3,280} »"
    r"|(?:[^«»\"“”:]{3,50}: ?)?« [^«»]{3,140}(?<![.,;:!?…»])"
    r"|[^«»:]{3,140}(?<![.,;:!?…]) »"
)
