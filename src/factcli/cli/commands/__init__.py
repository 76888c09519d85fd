"""What each command does, free of any parser. Every ``run`` returns the exit status."""
