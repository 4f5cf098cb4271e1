"""A synthetic register for measuring: as many figures as asked, in a database of its own."""

from __future__ import annotations

from django.core.management import call_command
from django.db import connection

NAME = "bench_tradeboard"
FIGURES_AN_ARTICLE = 10

# Ten sentences an article; every offset gives the words that its row states.
ARTICLES = """
INSERT INTO articles_article
    (public_id, source_id, title, url, text, text_sha256, language, published, published_basis, is_sample, added_at)
SELECT 'a' || lpad(to_hex(n), 9, '0'), 1 + n %% 4, 'Bench article ' || n, '', t.text,
       encode(sha256((n || t.text)::bytea), 'hex'), 'en',
       DATE '2010-01-15' + (n %% 5800), 'stated', false, now()
FROM generate_series(1, %(articles)s) AS n,
     LATERAL (SELECT string_agg('Trade ' || lpad(k::text, 2, '0') || ' came to $'
              || lpad((1000 + (n * 37 + k * 11) %% 9000)::text, 4, '0') || ' million in all. ', '' ORDER BY k) AS text
              FROM generate_series(1, 10) AS k) AS t
"""
FIGURES = """
INSERT INTO articles_tradefigure
    (public_id, article_id, reporter_id, partner_id, flow, product, value, currency, qualifier, status,
     period_start, period_end, period_kind, change_pct, evidence, evidence_start, evidence_end,
     sentence_start, sentence_end, context_start, context_end, grade, why, review, known_from)
SELECT 'f' || lpad(to_hex(a.id * 16 + k), 9, '0'), a.id, 'BY',
       codes.code, (ARRAY['turnover','exports','imports'])[1 + (a.id / 83 + k) %% 3], '',
       (1000 + (a.id * 37 + k * 11) %% 9000) * 1000000, 'USD', 'exact', 'actual',
       make_date(p.year, 1, 1), make_date(p.year, p.month, 1),
       CASE p.month WHEN 12 THEN 'year' WHEN 1 THEN 'month' ELSE 'to_date' END,
       CASE k %% 3 WHEN 0 THEN (a.id %% 60) - 20 END,
       substr(a.text, 18 + (k - 1) * 39, 13), 17 + (k - 1) * 39, 30 + (k - 1) * 39,
       (k - 1) * 39, k * 39 - 1, greatest((k - 2) * 39, 0), least((k + 1) * 39 - 1, 389),
       'sure', '{}', 'unreviewed', now() - interval '1 day'
FROM articles_article AS a,
     generate_series(1, 10) AS k,
     LATERAL (SELECT code FROM articles_region WHERE code LIKE 'RU-%%' ORDER BY code OFFSET a.id %% 83 LIMIT 1) AS codes,
     LATERAL (SELECT extract(year FROM a.published)::int AS year, (1 + (a.id / 7 + k) %% 12)::int AS month) AS p
"""
HISTORY = """
INSERT INTO articles_historicaltradefigure
    (id, public_id, article_id, reporter_id, partner_id, flow, product, value, currency, qualifier, status,
     period_start, period_end, period_kind, change_pct, evidence, evidence_start, evidence_end,
     sentence_start, sentence_end, context_start, context_end, grade, why, review,
     history_date, history_type)
SELECT id, public_id, article_id, reporter_id, partner_id, flow, product, value, currency, qualifier, status,
     period_start, period_end, period_kind, change_pct, evidence, evidence_start, evidence_end,
     sentence_start, sentence_end, context_start, context_end, grade, why, review, known_from, '+'
FROM articles_tradefigure
"""
SOURCES = """
INSERT INTO articles_source (name, slug, kind, host)
SELECT 'Bench source ' || n, 'bench-' || n, (ARRAY['press','state agency','government','statistics'])[n], ''
FROM generate_series(1, 4) AS n
"""


def create() -> None:
    """Make the benchmark's database where it is missing, with the site's tables."""
    with connection._nodb_cursor() as cursor:  # as Django's own test runner makes its database
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME])
        if cursor.fetchone() is None:
            cursor.execute(f"CREATE DATABASE {NAME}")
    call_command("migrate", verbosity=0)


def fill(figures: int) -> None:
    """Bring the benchmark's database to `figures` synthetic figures; nothing where it has them."""
    create()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM articles_tradefigure")
        if cursor.fetchone()[0] >= figures:
            return
        cursor.execute("TRUNCATE articles_article, articles_source RESTART IDENTITY CASCADE")
        cursor.execute("TRUNCATE articles_historicaltradefigure")
        cursor.execute(SOURCES)
        cursor.execute(ARTICLES, {"articles": figures // FIGURES_AN_ARTICLE})
        cursor.execute(FIGURES, {})
        cursor.execute(HISTORY)
        cursor.execute("ANALYZE")
