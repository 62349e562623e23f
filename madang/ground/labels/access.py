"""Acts on labels, on the thing's place."""

from madang.ground.roles import Role

ACCESS = {"ground.label": Role.EDIT}
