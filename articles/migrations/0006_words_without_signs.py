"""Search finds words beside quotation marks and dashes on a database whose character set is “C” too."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

# As `articles/models/words.py` had it on the day of this migration.
SPACES = "«»„“”‟‹›‘’‚‐‑‒–—―…·•№§°≈≥≤±×−€₽\u00a0\u2002\u2003\u2009\u200a\u200b\u2028\u2029\u202f\u3000\ufeff"
NOTHING = "\u00ad\u0301"


def search_vector(*fields: str) -> SearchVector:
    """Return the words of columns, with a space for each sign that is no part of a word."""
    plain = (
        models.Func(
            models.F(field),
            models.Value(SPACES + NOTHING),
            models.Value(" " * len(SPACES)),
            function="TRANSLATE",
            output_field=models.TextField(),
        )
        for field in fields
    )
    return SearchVector(*plain, config="russian")


def column_again(model: str, *fields: str) -> list[Operation]:
    """Return what makes a generated column anew: PostgreSQL changes no expression in place."""
    index = f"{model}_search"
    column = models.GeneratedField(
        db_persist=True, expression=search_vector(*fields), output_field=SearchVectorField()
    )
    return [
        migrations.RemoveIndex(model, index),
        migrations.RemoveField(model, "search"),
        migrations.AddField(model, "search", column),
        migrations.AddIndex(model, GinIndex(fields=["search"], name=index)),
    ]


class Migration(migrations.Migration):
    """Make both columns anew, with their indexes."""

    dependencies = [("articles", "0005_counting_indexes")]
    operations = [
        *column_again("article", "title", "text"),
        *column_again("statement", "text"),
    ]
