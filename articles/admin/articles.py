"""Articles: added by paste, read at once, listed with all that was found in them."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from articles.admin.found_words import found_message, report_message
from articles.admin.public import PublicRowsAdmin
from articles.admin.upload import UploadForm, ingest_uploads
from articles.extraction.records import Basis
from articles.ingest.reader import Draft, UnreadableError, check_draft, normalise_text
from articles.ingest.rereading import read_again
from articles.ingest.store import ingest_article, offer_details
from articles.models import Article, Source, Statement, TradeFigure


class DatedForm(forms.ModelForm):
    """An article with its date, which an editor's word settles."""

    def clean_published(self) -> Any:
        """Return the date, refusing one in the future."""
        date = self.cleaned_data["published"]
        if date is not None and date > localdate():
            raise forms.ValidationError(_("This date is in the future."))
        if "published" in self.changed_data:
            basis = Basis.STATED if date else Basis.UNKNOWN
            self.instance.published_basis = basis.value
        return date


class PasteForm(DatedForm):
    """A pasted article; what is left empty is offered from the text itself."""

    text = forms.CharField(
        strip=False,
        widget=forms.Textarea(attrs={"rows": 22, "autofocus": True}),
        help_text=_("The whole article, headline first. It is kept letter for letter."),
    )
    url = forms.URLField(label=_("Address"), required=False, max_length=1000, assume_scheme="https")
    source_name = forms.CharField(
        label=_("Source"), required=False, max_length=120,
        widget=forms.TextInput(attrs={"list": "known-sources"}),
        help_text=_("Who published it; empty: as the text or the address says."),
    )  # fmt: skip

    class Meta:
        model = Article
        fields = ["text", "url", "title", "published"]

    def is_multipart(self) -> bool:
        """Have the text sent as it is: a form does else write six letters for one of Cyrillic."""
        return True

    def clean_text(self) -> str:
        """Return the text with one kind of line end, or say why it can't be stored."""
        text = normalise_text(self.cleaned_data["text"])
        try:
            check_draft(Draft(text=text))
        except UnreadableError as error:
            raise forms.ValidationError(_("This can't be stored: %s.") % error) from error
        stored = Article.objects.filter(text_sha256=Article.sha256(text)).first()
        if stored is not None:
            raise forms.ValidationError(already_stored(stored))
        return text

    def draft(self) -> Draft:
        """Return the draft that the valid form describes."""
        data = self.cleaned_data
        return Draft(
            text=data["text"],
            title=data["title"],
            url=data["url"],
            source=data["source_name"],
            published=data["published"].isoformat() if data["published"] else None,
        )


def already_stored(article: Article) -> SafeString:
    """Return the message that a text is in the register already, with a link to it."""
    address = reverse("admin:articles_article_change", args=[article.pk])
    return format_html(
        '{} <a href="{}">{}</a>', _("This text is in the register already:"), address, article
    )


class FoundInline(admin.TabularInline):
    """What was found in the article, with its evidence; decided on in its own register."""

    extra = 0
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: nothing is typed in."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: decisions are taken in the register."""
        return False


class FigureInline(FoundInline):
    """The figures found."""

    model = TradeFigure
    fields: ClassVar[Any] = ["evidence", "partner", "flow", "value", "currency", "qualifier", "status",
              "period_start", "period_end", "change_pct", "grade", "review"]  # fmt: skip
    readonly_fields = fields
    ordering = ["evidence_start"]


class StatementInline(FoundInline):
    """The statements found."""

    model = Statement
    fields: ClassVar[Any] = ["text", "kind", "speaker", "role", "grade", "review"]
    readonly_fields = fields
    ordering = ["start"]


@admin.register(Article)
class ArticleAdmin(PublicRowsAdmin):
    """Articles; the text of a stored one never changes."""

    list_display = ["__str__", "source", "published", "language", "figure_count", "statement_count"]
    list_filter = ["is_sample", "language", "source"]
    search_fields = ["public_id", "title", "url", "text"]
    date_hierarchy = "published"
    inlines = [FigureInline, StatementInline]
    actions = ["read_again"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    add_form_template = "admin/articles/article/add_form.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """Return articles with their counts."""
        return Article.objects.for_list()

    @admin.display(description=_("figures"), ordering="figure_count")
    def figure_count(self, article: Any) -> int:
        """Return how many figures were found."""
        return int(article.figure_count)

    @admin.display(description=_("statements"), ordering="statement_count")
    def statement_count(self, article: Any) -> int:
        """Return how many statements were found."""
        return int(article.statement_count)

    def get_form(
        self, request: HttpRequest, obj: Article | None = None, change: bool = False, **kwargs: Any
    ) -> type[forms.ModelForm]:
        """Return the paste form for a new article, one without its text for a stored one."""
        kwargs["form"] = DatedForm if obj else PasteForm
        return super().get_form(request, obj, change, **kwargs)

    def get_fields(self, request: HttpRequest, obj: Article | None = None) -> Any:
        """Return the fields in reading order."""
        if obj is None:
            return ["text", "url", "title", "source_name", "published"]
        return ["title", "url", "source", "published", "published_basis", "language",
                "text", "text_sha256", "added_at"]  # fmt: skip

    def get_readonly_fields(self, request: HttpRequest, obj: Article | None = None) -> list[str]:
        """Return the fields that are fixed once an article is stored."""
        if obj is None:
            return []
        return ["published_basis", "language", "text", "text_sha256", "added_at"]

    def get_inlines(self, request: HttpRequest, obj: Article | None) -> list[Any]:
        """Return what was found, once there is something to find it in."""
        return [] if obj is None else self.inlines

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Serve the paste form; "Read it" fills in what the text itself says, storing nothing."""
        if request.method == "POST" and "_read" in request.POST:
            request.POST = offer_fields(request.POST.copy())
            return self._offer(request)
        return super().add_view(request, form_url, extra_context)

    def get_urls(self) -> list[URLPattern]:
        """Return the addresses of the register, with that of the upload."""
        upload = self.admin_site.admin_view(self.upload_view)
        return [path("upload/", upload, name="articles_article_upload"), *super().get_urls()]

    def upload_view(self, request: HttpRequest) -> HttpResponse:
        """Read uploaded files and say of each what came of it."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        is_sent = request.method == "POST"
        form = UploadForm(request.POST, request.FILES) if is_sent else UploadForm()
        reports = (
            ingest_uploads(form.cleaned_data["articles"]) if is_sent and form.is_valid() else []
        )
        new = Article.objects.filter(pk__in=[pk for report in reports for pk in report.stored])
        for article in new.only("title", "public_id"):
            self.log_addition(request, article, [{"added": {}}])
        context = {
            **self.admin_site.each_context(request),
            "title": _("Upload files"),
            "opts": self.opts,
            "form": form,
            "reports": [(report, report_message(report)) for report in reports],
            "undated": new.filter(published=None).count(),
            "has_view_permission": self.has_view_permission(request),
        }
        return render(request, "admin/articles/article/upload.html", context)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Render the form with the publishers known already as suggestions."""
        context["known_sources"] = Source.objects.values_list("name", flat=True)
        return super().render_change_form(request, context, *args, **kwargs)

    def _offer(self, request: HttpRequest) -> HttpResponse:
        """Return the paste form again, with what the text says filled in."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = self.get_form(request)(initial=request.POST.dict())
        fieldsets = [(None, {"fields": self.get_fields(request)})]
        context = {
            **self.admin_site.each_context(request),
            "title": _("Add article"),
            "adminform": AdminForm(form, fieldsets, {}, (), model_admin=self),
            "form": form,
            "errors": [],
            "media": self.media + form.media,
            "inline_admin_formsets": [],
        }
        if request.POST.get("text", "").strip():
            told = _("Read. Check the title, the source and the date, then save.")
            self.message_user(request, told)
        else:
            self.message_user(request, _("There is no text to read yet."), messages.WARNING)
        return self.render_change_form(request, context, add=True, form_url="")

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        """Store a new article with all that is in it; read a stored one again where its date changed."""
        if not change:
            found = ingest_article(form.draft())
            obj.__dict__.update(found.article.__dict__)
            self.message_user(request, found_message(found), messages.SUCCESS)
            return
        super().save_model(request, obj, form, change)
        if "published" in form.changed_data:
            self.message_user(request, found_message(read_again(obj)), messages.SUCCESS)

    @admin.action(description=_("Read again"), permissions=["change"])
    def read_again(self, request: HttpRequest, queryset: QuerySet[Article]) -> None:
        """Read the chosen articles again; what a person has decided stays."""
        for article in Article.objects.filter(pk__in=queryset.values("pk")):
            self.message_user(request, found_message(read_again(article)))


def offer_fields(data: Any) -> Any:
    """Return the posted fields with the empty ones filled from the text."""
    offered = offer_details(data.get("text", ""), data.get("url", ""))
    for name, value in offered.items():
        if value and not data.get(name):
            data[name] = value
    return data
