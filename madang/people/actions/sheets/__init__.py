"""Tables taken in and handed out, by what stands in them."""
