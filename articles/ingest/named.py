"""Sources and speakers: found by their names, added where they are new."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.text import slugify

from articles.ingest.publishers import find_kind
from articles.ingest.reader import host_of
from articles.models import Source, Speaker


def find_sources(wanted: Iterable[tuple[str, str]]) -> list[Source | None]:
    """Return the publisher of each name and address in turn, each looked up once; new ones are added."""
    found: dict[tuple[str, str], Source | None] = {}
    sources = []
    for given, url in wanted:
        host = host_of(url)
        key = (given or host).strip()[:120], host
        if key not in found:
            known = _known_source(*key)
            if known is None and key[0]:
                known = _add_source(*key)
                found.clear()  # the new name may be nearer to another pair than its host was
            found[key] = known
        sources.append(found[key])
    return sources


def _known_source(name: str, host: str) -> Source | None:
    """Return the publisher by its name, or by the host of an address."""
    known = Source.objects.filter(name__iexact=name).first() if name else None
    if known is None and host:
        known = Source.objects.filter(host=host).first()
    return known


def _add_source(name: str, host: str) -> Source:
    slug = slugify(name, allow_unicode=True)[:110] or "source"
    return Source.objects.get_or_create(
        name=name,
        defaults={
            "slug": _free_slug(Source, slug),
            "host": host,
            "kind": find_kind(name, host),
        },
    )[0]


def find_speakers(names: set[str]) -> dict[str, Speaker]:
    """Return the speaker of each name, adding those that are new."""
    speakers = _known_speakers(names)
    if new := sorted(names - speakers.keys()):
        # in the order of their names, so that two processes never wait for each other
        rows = [Speaker(name=name, slug=_slug(name)) for name in new]
        Speaker.objects.bulk_create(rows, ignore_conflicts=True)
        speakers |= _known_speakers(set(new))
    for name in new:
        if name not in speakers:  # its slug is another's
            slug = _free_slug(Speaker, _slug(name))
            speakers[name] = Speaker.objects.get_or_create(name=name, defaults={"slug": slug})[0]
    return speakers


def _known_speakers(names: set[str]) -> dict[str, Speaker]:
    """Return the speakers that go by these names; a name of one's own before another spelling."""
    known = {speaker.name: speaker for speaker in Speaker.objects.filter(name__in=names)}
    others = names - known.keys()
    if others:
        for speaker in Speaker.objects.filter(names__overlap=list(others)).order_by("name"):
            for name in others.intersection(speaker.names):
                known.setdefault(name, speaker)
    return known


def _slug(name: str) -> str:
    return slugify(name, allow_unicode=True)[:110] or "speaker"


def _free_slug(model: type[Source] | type[Speaker], slug: str) -> str:
    """Return `slug`, or it with the first free number where another row has it."""
    taken = set(model.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    if slug not in taken:
        return slug
    return next(f"{slug}-{n}" for n in range(2, len(taken) + 3) if f"{slug}-{n}" not in taken)
