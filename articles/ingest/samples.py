"""The sample articles: taken out again without a trace."""

from __future__ import annotations

from django.db import transaction

from articles.models import Article, Region, Source, Speaker, TradeFigure


@transaction.atomic
def remove_samples() -> int:
    """Remove the sample articles, and the speakers and sources named nowhere else.

    The rows' history goes with them: invented figures leave nothing behind. Returns their number.
    """
    samples = Article.objects.samples()
    count = samples.count()
    if not count:
        return 0
    sources = set(samples.exclude(source=None).values_list("source", flat=True))
    speakers = set(
        samples.exclude(statements__speaker=None).values_list("statements__speaker", flat=True)
    )
    figures = TradeFigure.objects.filter(article__is_sample=True)
    places = set(figures.values_list("partner", flat=True)) | set(
        figures.values_list("reporter", flat=True)
    )
    ids = list(figures.values_list("pk", flat=True))
    samples.delete()
    TradeFigure.history.filter(id__in=ids).delete()
    Speaker.objects.filter(pk__in=speakers, statements=None).delete()
    Source.objects.filter(pk__in=sources, articles=None).delete()
    Region.objects.touch(places)
    return count
