"""How far a person has checked a row."""

from django.db import models


class Review(models.TextChoices):
    """The state of a person's check; `rejected` was never right, `withdrawn` no longer stands."""

    UNREVIEWED = "unreviewed", "unreviewed"
    CONFIRMED = "confirmed", "confirmed"
    REJECTED = "rejected", "rejected"
    WITHDRAWN = "withdrawn", "withdrawn"
