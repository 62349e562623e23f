"""The drives of the demonstration: what a project, a unit and a person keep, as real files of every common kind."""

from madang.demo.drives.filling import fill

__all__ = ["fill"]
