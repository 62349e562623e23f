"""Who may look at grants and change them."""

from madang.ground.roles import Role

ACCESS = {"share.see": Role.VIEW, "share.grant": Role.MANAGE}
