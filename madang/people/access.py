"""Act to least role. The acts of administrators are needed on the institution, or on a site for its own people."""

from madang.ground.roles import Role

ACCESS = {
    "people.find": Role.VIEW,
    "people.read": Role.VIEW,
    "people.unmask": Role.VIEW,
    "people.edit": Role.MANAGE,
    "people.invite": Role.MANAGE,
    "people.suspend": Role.MANAGE,
    "people.reset": Role.MANAGE,
    "people.administer": Role.MANAGE,
    "people.export": Role.MANAGE,
    "people.organisation": Role.VIEW,
    "people.organise": Role.MANAGE,
    "people.site.read": Role.VIEW,
    "people.site.edit": Role.MANAGE,
    "people.site.add": Role.MANAGE,
    "people.group.add": Role.VIEW,
    "people.group.read": Role.VIEW,
    "people.group.edit": Role.MANAGE,
}
