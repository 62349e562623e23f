"""What somebody who leaves or moves answered for, handed to another in one act."""
