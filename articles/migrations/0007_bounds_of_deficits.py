"""A deficit "of over 3" is a balance of at most −3: hedges stored as worded become bounds of the number."""

from django.db import migrations

TURN = """
    UPDATE {table} SET qualifier = CASE qualifier WHEN 'over' THEN 'under' ELSE 'over' END
    WHERE value < 0 AND qualifier IN ('over', 'under')
"""
TABLES = ("articles_tradefigure", "articles_historicaltradefigure")
# Pages that were kept before are made anew.
TOUCH = "UPDATE articles_region SET version = version + 1 WHERE code = 'RU'"


class Migration(migrations.Migration):
    """Turn the bounds of negative values, in the history too, and back."""

    dependencies = [("articles", "0006_words_without_signs")]
    operations = [
        migrations.RunSQL(sql, sql)
        for sql in (*(TURN.format(table=name) for name in TABLES), TOUCH)
    ]
