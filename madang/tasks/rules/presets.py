"""Ready-made kinds of projects: their words come from the locale, their shape stands here."""

import json
from functools import lru_cache
from importlib.resources import files

from madang.tasks.models.nouns import Category, Visibility
from madang.tasks.models.plans import ProjectPlan, StarterGroup, StarterState, StarterTag, TaskDraft

PRESETS = ("plain", "suggestions", "it-desk")


@lru_cache
def words(language: str) -> dict[str, str]:
    """The slice's words in a language; Korean for one it does not speak."""
    name = language if language in ("ko", "en") else "ko"
    text = files("madang.tasks").joinpath("locale", f"{name}.json").read_text("utf-8")
    return dict(json.loads(text))


def preset(name: str, language: str) -> ProjectPlan:
    """A ready-made plan. Raises KeyError when there is none of that name."""
    say = words(language)

    def states(*each: tuple[str, Category]) -> list[StarterState]:
        return [StarterState(name=say[f"tasks.state.{key}"], category=category) for key, category in each]

    def group(key: str, tags: tuple[str, ...], *, mandatory: bool) -> StarterGroup:
        return StarterGroup(
            name=say[f"tasks.group.{key}"],
            mandatory=mandatory,
            single=True,
            tags=[StarterTag(name=say[f"tasks.tag.{tag}"]) for tag in tags],
        )

    plain = states(("todo", Category.OPEN), ("doing", Category.DOING), ("done", Category.DONE))
    plans = {
        "plain": ProjectPlan(name=say["tasks.preset.plain"], states=plain),
        "suggestions": ProjectPlan(
            name=say["tasks.preset.suggestions"],
            visibility=Visibility.ADD,
            states=states(
                ("received", Category.OPEN),
                ("reviewing", Category.DOING),
                ("adopted", Category.DONE),
                ("declined", Category.DONE),
            ),
            groups=[group("field", ("work", "culture", "space", "other"), mandatory=True)],
            templates=[
                (
                    say["tasks.preset.suggestions"],
                    TaskDraft(title="", body=say["tasks.preset.suggestions.body"]),
                )
            ],
        ),
        "it-desk": ProjectPlan(
            name=say["tasks.preset.it-desk"],
            visibility=Visibility.ADD,
            states=states(
                ("received", Category.OPEN),
                ("handling", Category.DOING),
                ("waiting", Category.DOING),
                ("solved", Category.DONE),
            ),
            groups=[group("sort", ("pc", "network", "account", "printer", "program", "other"), mandatory=True)],
            templates=[(say["tasks.preset.it-desk"], TaskDraft(body=say["tasks.preset.it-desk.body"], due_in_days=2))],
        ),
    }
    return plans[name]
