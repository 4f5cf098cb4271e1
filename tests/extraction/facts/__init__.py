"""Which change, months and status a sum has: plans, levels, bases, growth told apart."""
