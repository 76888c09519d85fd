"""The package as users get it: sdist → wheel → an empty environment, and the claims come along."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def run(*arguments: object, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [str(word) for word in arguments],
        cwd=cwd,
        env=env,
        capture_output=True,
        encoding="utf-8",
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_the_built_package_brings_its_claims(tmp_path: Path) -> None:
    # --no-isolation and --no-deps: what is tested is our packaging, not the network.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "dist", ROOT, cwd=tmp_path)
    (sdist,) = (tmp_path / "dist").glob("*.tar.gz")
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    claims = sorted(
        path.relative_to(ROOT / "claims").as_posix() for path in (ROOT / "claims").rglob("*.yaml")
    )
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert (
        sorted(
            name.removeprefix("factcli/_claims/")
            for name in names
            if "_claims/" in name and name.endswith(".yaml")
        )
        == claims
    )
    assert "factcli/py.typed" in names
    with tarfile.open(sdist) as source:
        assert any(name.endswith("/tests/conftest.py") for name in source.getnames())

    venv.create(tmp_path / "env", with_pip=False)
    folder = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        folder / "python",
        "install",
        "--no-deps",
        "--quiet",
        wheel,
        cwd=tmp_path,
    )
    # The dependencies are those of this environment, found behind the empty one's own packages.
    dependencies = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    bare = {name: value for name, value in os.environ.items() if not name.startswith("FACTCLI_")}
    env = bare | {"PYTHONPATH": dependencies, "FACTCLI_CACHE_DIR": str(tmp_path / "cache")}
    where = run(folder / "python", "-c", "import factcli; print(factcli.__file__)", cwd=tmp_path, env=env)
    assert str(tmp_path) in where
    answer = run(
        folder / "factcli", "check", "--fail-on", "never", "-f", "json", "Elon Musk bought Twitter in 2022",
        cwd=tmp_path, env=env,
    )  # fmt: skip
    (found,) = json.loads(answer)
    assert found["verdict"] == "supported"
    assert found["claims"][0]["citations"]
    assert found["library"]["claims"] == len(list((ROOT / "claims").glob("[a-z]*/[a-z]*.yaml"))) - len(
        list((ROOT / "claims" / "sources").glob("*.yaml"))
    )
