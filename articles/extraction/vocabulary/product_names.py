"""Goods by their names, and the kind that each is of."""

from __future__ import annotations

# Goods that one sum may be of together: "cheese and butter" are meat and dairy products.
KINDS = {
    "industrial goods": ("industrial goods", "toys", "tableware"),
    "non-commodity goods": ("non-commodity goods",),
    "food": ("food", "confectionery", "drinks"),
    "meat and dairy products": (
        "meat and dairy products",
        "dairy products",
        "milk powder",
        "cheese",
        "butter",
        "ice cream",
        "meat",
        "poultry",
        "eggs",
        "sugar",
    ),
    "fish": ("fish",),
    "timber": ("timber", "pulp and paper", "plywood", "furniture"),
    "machinery": (
        "machinery",
        "equipment",
        "tractors",
        "lorries",
        "buses",
        "vehicles",
        "engines",
        "lifts",
        "agricultural machinery",
        "household appliances",
    ),
    "oil": ("oil", "oil products", "natural gas", "coal", "electricity"),
    "building materials": ("building materials", "cement", "glass", "ceramic tiles"),
    "metals": ("metals", "ores", "pipes", "aluminium"),
    "fats and oils": ("fats and oils", "vegetable oil"),
    "chemicals": ("chemicals", "plastics", "fertilizers", "tyres", "rubber products"),
    "grain": ("grain", "soya", "feed", "seeds", "vegetables", "potatoes", "fruit"),
    "textiles": ("textiles", "clothing", "footwear", "leather", "light industry products"),
    "medicines": ("medicines",),
    "printed products": ("printed products",),
    "jewellery": ("jewellery",),
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names}
