"""A folder of the server's disk comes in as it is, links left alone."""

from pathlib import Path

from madang.drive.actions import gathering
from madang.drive.tests.conftest import names, new, own
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Client
from madang.ground.tx import Actor
from madang.ground.work import maker


async def test_a_folder_of_the_disk_comes_in_with_a_report(
    web: Client, mina: Actor, database: Database, house: House, tmp_path: Path
) -> None:
    source = tmp_path / "old"
    (source / "가" / "나").mkdir(parents=True)
    (source / "가" / "글.txt").write_text("글", "utf-8")
    (source / "가" / "나" / "nul.txt").write_text("x", "utf-8")
    (source / "도구.exe").write_bytes(b"MZ")
    (source / "바로 가기").symlink_to("/etc")
    (source / "비밀").symlink_to("/etc/passwd")
    into = f"옛 자료 {new()}"
    report = await gathering.gather(maker(database, house, via="test"), source, owner=mina.id, into=[into])
    assert (report.folders, report.files) == (2, 2)
    assert sorted((Path(path).name, why) for path, why in report.left) == [
        ("도구.exe", "files.extension-denied"),
        ("바로 가기", "link"),
        ("비밀", "link"),
    ]
    drive = (await own(web, mina))["id"]
    there = await web.ok("GET", f"/api/drive/drives/{drive}/at", params={"path": f"{into}/가"})
    assert await names(web, there["entry"]["id"]) == ["나", "글.txt"]
