r"""The whole house in one file: rows of every table as text, contents of files by hash, checksums inside.

The format is our own and logical: it moves between PostgreSQL versions both ways. A backup is a ZIP archive

    tables/<schema>.<table>.tsv     rows as PostgreSQL's COPY writes them as text (UTF-8, tabs, \N for null)
    blobs/<sha256>                  contents of files
    keys/secret.key                 only in encrypted backups
    manifest.json                   last: program, migrations, columns, row counts, sequences, SHA-256 of every member

that may as a whole be sealed with a passphrase (`seal.py`).
"""
