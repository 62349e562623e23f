"""What each act on the steering board needs, on the house."""

from madang.ground.roles import Role

ACCESS: dict[str, Role] = {
    "steering.view": Role.MANAGE,
}
