"""Who may read comments, write them, and remove those of others."""

from madang.ground.roles import Role

ACCESS = {"talk.read": Role.VIEW, "talk.comment": Role.COMMENT, "talk.moderate": Role.MANAGE}
