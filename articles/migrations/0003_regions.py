"""The regions' rows, from the gazetteer."""

from django.db import migrations

from articles.ingest.places import write_regions


def write(apps, schema_editor):
    """Write the rows of all regions."""
    write_regions(apps.get_model("articles", "Region"))


class Migration(migrations.Migration):
    """Write the regions."""

    dependencies = [("articles", "0002_text_never_changes")]
    operations = [migrations.RunPython(write, migrations.RunPython.noop)]
