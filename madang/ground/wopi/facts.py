"""What is told of the editor."""

from madang.ground.facts import Fact


class EditorChanged(Fact, frozen=True, kw_only=True, tag="ground.house.editor-changed"):
    """Another editor is offered, or none with an empty text."""

    editor: str
