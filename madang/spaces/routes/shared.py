"""What the doors of the spaces share: kinds of words, and the fields that a body named."""

from typing import Annotated, Any

from msgspec import UNSET, Meta, Struct
from msgspec.structs import asdict

Name = Annotated[str, Meta(min_length=1, max_length=100)]
Short = Annotated[str, Meta(max_length=100)]
Line = Annotated[str, Meta(max_length=300)]
Note = Annotated[str, Meta(max_length=4000)]
Words = Annotated[list[Short], Meta(max_length=50)]
People = Annotated[int, Meta(ge=1, le=10_000)]
Order = Annotated[int, Meta(ge=0, le=1_000_000)]


def given(data: Struct) -> dict[str, Any]:
    """The fields a PATCH body named."""
    return {name: value for name, value in asdict(data).items() if value is not UNSET}
