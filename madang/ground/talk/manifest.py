"""What talk plugs into the house."""

from madang.ground.manifest import Kind, Manifest
from madang.ground.talk import facts
from madang.ground.talk.access import ACCESS
from madang.ground.talk.facets import comment_card, comment_text
from madang.ground.talk.routes import ROUTES

MANIFEST = Manifest(
    name="ground.talk",
    routes=ROUTES,
    access=ACCESS,
    kinds={"talk.comment": Kind(card=comment_card, text=comment_text)},
    facts=[
        facts.CommentMade,
        facts.CommentEdited,
        facts.CommentRemoved,
        facts.CommentRestored,
        facts.Reacted,
        facts.Resolved,
        facts.Reopened,
        facts.Written,
    ],
)
