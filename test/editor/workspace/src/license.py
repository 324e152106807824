LICENSE = "mine"
