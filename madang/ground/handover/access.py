"""Who may hand over what another answers for: administrators of the house."""

from madang.ground.roles import Role

ACCESS = {"handover.run": Role.MANAGE}
