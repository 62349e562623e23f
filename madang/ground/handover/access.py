"""Who may hand over what another answers for: administrators of the house, and heads where the house allows it."""

from madang.ground.roles import Role

ACCESS = {"handover.run": Role.MANAGE}
