//! Counting House: which customers come, stay, leave and what they are worth.
