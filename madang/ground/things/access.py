"""What one may do with any thing."""

from madang.ground.roles import Role

ACCESS = {"things.open": Role.VIEW}
