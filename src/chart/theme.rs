//! Which colours does a chart use, and can everyone tell them apart?

use serde::{Deserialize, Serialize};

/// An opaque sRGB colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    /// This colour with a share (0 to 1) of the other mixed in, as paint on paper would cover it.
    pub fn mix(self, other: Color, share: f32) -> Color {
        let channel = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
        Color(channel(self.0, other.0), channel(self.1, other.1), channel(self.2, other.2))
    }

    /// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
    pub fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Black or white, whichever is easier to read on this colour: always at least 4.5 to 1.
    pub fn ink(self) -> Color {
        let (black, white) = (Color(0, 0, 0), Color(255, 255, 255));
        if self.contrast(black) >= self.contrast(white) { black } else { white }
    }
}

/// The colours of one theme. Text keeps 4.5 to 1 and marks keep 3 to 1 on `surface`.
#[derive(Debug, PartialEq, Eq)]
pub struct Theme {
    /// What charts lie on.
    pub surface: Color,
    /// Words and numbers.
    pub text: Color,
    /// Words and numbers that step back: axes, notes.
    pub muted: Color,
    /// Lines that guide the eye and carry nothing.
    pub grid: Color,
    /// A cell that stands outside the colour scale.
    pub quiet: Color,
    /// Bars that are a total, baselines, hatching: strong enough to see, no message of their own.
    pub neutral: Color,
    /// Series after the palette of Okabe and Ito (2008), made darker or lighter for the surface: blue, sky blue,
    /// vermilion, bluish green, reddish purple, orange.
    pub series: [Color; 6],
    /// Whether more is drawn darker: so on a light surface, where ink stands for amount.
    more_is_darker: bool,
}

impl Theme {
    /// For a white page.
    pub const LIGHT: Theme = Theme {
        surface: Color(255, 255, 255),
        text: Color(35, 32, 27),
        muted: Color(95, 88, 78),
        grid: Color(235, 230, 220),
        quiet: Color(243, 239, 231),
        neutral: Color(138, 129, 114),
        series: [
            Color(0, 114, 178),
            Color(43, 143, 201),
            Color(213, 94, 0),
            Color(0, 139, 101),
            Color(190, 90, 146),
            Color(176, 118, 0),
        ],
        more_is_darker: true,
    };

    /// For a dark page.
    pub const DARK: Theme = Theme {
        surface: Color(32, 31, 28),
        text: Color(239, 235, 227),
        muted: Color(179, 172, 160),
        grid: Color(56, 53, 47),
        quiet: Color(42, 40, 36),
        neutral: Color(139, 131, 118),
        series: [
            Color(86, 180, 233),
            Color(61, 141, 196),
            Color(236, 122, 56),
            Color(38, 178, 135),
            Color(214, 138, 181),
            Color(230, 159, 0),
        ],
        more_is_darker: false,
    };

    /// The theme of that name, `"light"` or `"dark"`.
    pub fn from_id(id: &str) -> Option<&'static Theme> {
        match id {
            "light" => Some(&Theme::LIGHT),
            "dark" => Some(&Theme::DARK),
            _ => None,
        }
    }

    /// The colour of a magnitude, 0 (least) to 1 (most): least stands nearest to the surface.
    pub fn magnitude(&self, share: f32) -> Color {
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        if self.more_is_darker { cividis(1.0 - share) } else { cividis(share) }
    }
}

/// Cividis: dark blue (0) to yellow (1), even in lightness and alike to readers with and without colour blindness.
/// Nuñez, Anderton and Renslow 2018, doi:10.1371/journal.pone.0199239; the polynomial is that of d3-scale-chromatic.
fn cividis(t: f32) -> Color {
    let polynomial = |c: [f32; 6]| c.iter().rev().fold(0.0, |sum, c| sum * t + c).round().clamp(0.0, 255.0) as u8;
    Color(
        polynomial([-4.54, -35.34, 2381.73, -6402.7, 7024.72, -2710.57]),
        polynomial([32.49, 170.73, 52.82, -131.46, 176.58, -67.37]),
        polynomial([81.24, 442.36, -2482.43, 6167.24, -6614.94, 2475.67]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_the_one_of_the_guideline() {
        let (black, white) = (Color(0, 0, 0), Color(255, 255, 255));
        assert_eq!(black.contrast(white), 21.0);
        assert_eq!(white.contrast(white), 1.0);
        assert!((Color(119, 119, 119).contrast(white) - 4.478).abs() < 0.001);
    }

    #[test]
    fn every_colour_stands_out_from_its_surface() {
        for theme in [&Theme::LIGHT, &Theme::DARK] {
            for text in [theme.text, theme.muted] {
                assert!(text.contrast(theme.surface) >= 4.5, "{text:?}");
                assert!(text.contrast(theme.quiet) >= 4.5, "{text:?}");
            }
            for mark in theme.series.iter().chain([&theme.neutral]) {
                assert!(mark.contrast(theme.surface) >= 3.0, "{mark:?} {}", mark.contrast(theme.surface));
            }
            assert!(theme.neutral.contrast(theme.quiet) >= 3.0, "hatching");
        }
    }

    #[test]
    fn text_in_a_cell_can_be_read_at_every_magnitude_muted_or_not() {
        for theme in [&Theme::LIGHT, &Theme::DARK] {
            for step in 0..=1000 {
                let fill = theme.magnitude(step as f32 / 1000.0);
                for fill in [fill, fill.mix(theme.surface, crate::chart::heatmap::MUTED_SHARE)] {
                    assert!(fill.ink().contrast(fill) >= 4.5, "{fill:?}");
                }
            }
        }
    }

    #[test]
    fn magnitude_grows_in_one_direction_of_lightness() {
        for (theme, sign) in [(&Theme::LIGHT, -1.0), (&Theme::DARK, 1.0)] {
            let lightness = |step: i32| theme.magnitude(step as f32 / 40.0).luminance() * sign;
            assert!((0..40).all(|step| lightness(step) < lightness(step + 1)));
            assert_eq!(theme.magnitude(f32::NAN), theme.magnitude(0.0));
        }
    }

    #[test]
    fn both_ends_of_cividis_are_where_the_paper_has_them() {
        let near = |a: Color, b: Color| [(a.0, b.0), (a.1, b.1), (a.2, b.2)].iter().all(|(a, b)| a.abs_diff(*b) <= 5);
        assert!(near(cividis(0.0), Color(0, 34, 78)));
        assert!(near(cividis(0.5), Color(124, 123, 120)));
        assert!(near(cividis(1.0), Color(254, 232, 56)) || near(cividis(1.0), Color(253, 234, 69)));
    }
}
