"""A stored text never changes: the offsets of all that was found in it would point elsewhere."""

from django.db import migrations

CREATE = """
CREATE FUNCTION article_text_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the text of article % never changes; store the new text as a new article', OLD.public_id
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER article_text_never_changes
    BEFORE UPDATE OF text, text_sha256, public_id ON articles_article
    FOR EACH ROW
    WHEN (OLD.text IS DISTINCT FROM NEW.text
          OR OLD.text_sha256 IS DISTINCT FROM NEW.text_sha256
          OR OLD.public_id IS DISTINCT FROM NEW.public_id)
    EXECUTE FUNCTION article_text_never_changes();
"""
DROP = """
DROP TRIGGER article_text_never_changes ON articles_article;
DROP FUNCTION article_text_never_changes();
"""


class Migration(migrations.Migration):
    """Add the trigger."""

    dependencies = [("articles", "0001_initial")]
    operations = [migrations.RunSQL(CREATE, DROP)]
