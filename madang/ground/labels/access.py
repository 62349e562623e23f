"""Acts on labels and masked data, on the thing's place."""

from madang.ground.roles import Role

ACCESS = {"ground.label": Role.EDIT, "ground.unmask": Role.VIEW}
