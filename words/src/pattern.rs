//! How does a pattern of Fluent become one line of a table?

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::sign;

/// Messages that refer to each other further than this go round in circles.
const DEEPEST: usize = 8;

/// A pattern as a table holds it, and the arguments in it.
#[derive(Debug, Default)]
pub struct Packed {
    pub text: String,
    pub arguments: BTreeSet<String>,
}

/// The pattern of a message or a term (`-id`), with or without an attribute.
type Find<'a, 's> = dyn Fn(&str) -> Option<&'a Pattern<&'s str>> + 'a;

/// A pattern with everything that it refers to written out.
pub fn pack<'a, 's: 'a>(pattern: &Pattern<&'s str>, find: &Find<'a, 's>) -> Result<Packed, String> {
    let mut packed = Packed::default();
    write(pattern, find, &mut packed, 0)?;
    Ok(packed)
}

fn write<'a, 's: 'a>(
    pattern: &Pattern<&'s str>,
    find: &Find<'a, 's>,
    packed: &mut Packed,
    depth: usize,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(value, packed)?,
            PatternElement::Placeable { expression } => expand(expression, find, packed, depth)?,
        }
    }
    Ok(())
}

fn text(value: &str, packed: &mut Packed) -> Result<(), String> {
    if value.chars().any(|c| c.is_control() && c != '\n') {
        return Err("a control character".into());
    }
    packed.text.push_str(value);
    Ok(())
}

fn expand<'a, 's: 'a>(
    expression: &Expression<&'s str>,
    find: &Find<'a, 's>,
    packed: &mut Packed,
    depth: usize,
) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => expand_inline(inline, find, packed, depth),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            packed.arguments.insert(id.name.to_owned());
            packed.text.push(sign::CHOICE);
            packed.text.push_str(id.name);
            packed.text.push(sign::END);
            // Fluent's grammar demands exactly one default.
            let (others, default): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| !variant.default);
            for variant in others.into_iter().chain(default) {
                packed.text.push_str(key(variant));
                packed.text.push(sign::END);
                write(&variant.value, find, packed, depth)?;
                packed.text.push(sign::NEXT);
            }
            packed.text.push(sign::CLOSE);
            Ok(())
        }
        Expression::Select { .. } => Err("a choice by something else than an argument".into()),
    }
}

/// What a variant is for; nothing for the default, which is for all else.
fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        _ if variant.default => "",
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

fn expand_inline<'a, 's: 'a>(
    inline: &InlineExpression<&'s str>,
    find: &Find<'a, 's>,
    packed: &mut Packed,
    depth: usize,
) -> Result<(), String> {
    let name = |id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    let id = match inline {
        InlineExpression::StringLiteral { value } => return text(&unescape_unicode_to_string(value), packed),
        InlineExpression::NumberLiteral { value } => return text(value, packed),
        InlineExpression::VariableReference { id } => {
            packed.arguments.insert(id.name.to_owned());
            packed.text.extend([sign::ARGUMENT]);
            packed.text.push_str(id.name);
            packed.text.push(sign::END);
            return Ok(());
        }
        InlineExpression::Placeable { expression } => return expand(expression, find, packed, depth),
        InlineExpression::MessageReference { id, attribute } => {
            name(id.name, attribute.as_ref().map(|attribute| attribute.name))
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => format!("-{}", id.name),
        _ => return Err("a function, or a term with arguments".into()),
    };
    let Some(pattern) = find(&id) else { return Err(format!("it refers to {id}, which is not there")) };
    if depth == DEEPEST {
        return Err(format!("it refers to {id} in a circle"));
    }
    write(pattern, find, packed, depth + 1)
}
