"""The promises of reliability, each as a program that breaks things and counts what was lost."""
