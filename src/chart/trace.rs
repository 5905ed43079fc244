//! How is a series drawn as a line? Broken where undefined, dashed towards an unfinished period.

use super::scene::Scene;
use super::theme::{Color, Theme};
use crate::sorting::Arrange;

/// One point of a line: where it stands, whether it has a value, whether its period is over.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub x: f32,
    /// `None` where the value is undefined.
    pub y: Option<f32>,
    pub partial: bool,
}

/// The dashes of an unfinished stretch, in CSS px.
pub(super) const DASH: (f32, f32) = (4.0, 4.0);

/// How a line looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub color: Color,
    pub width: f32,
    pub dot_radius: f32,
    /// Whether every point gets a dot, or only the last finished one, the unfinished and the lonely.
    pub every_dot: bool,
}

/// Draws the line and its dots. Unfinished points are hollow.
pub(super) fn draw(scene: &mut Scene, theme: &Theme, spots: &[Spot], look: Look) {
    let mut path: Vec<(f32, f32)> = Vec::new();
    let mut path_dashed = false;
    let mut flush = |path: &mut Vec<(f32, f32)>, dashed: bool| {
        if path.len() > 1 {
            scene.line(thin(path), look.width, look.color, dashed.then_some(DASH));
        }
        path.clear();
    };
    for pair in spots.windows(2) {
        let (Some(y0), Some(y1)) = (pair[0].y, pair[1].y) else {
            flush(&mut path, path_dashed);
            continue;
        };
        let dashed = pair[0].partial || pair[1].partial;
        if dashed != path_dashed {
            flush(&mut path, path_dashed);
            path_dashed = dashed;
        }
        if path.is_empty() {
            path.push((pair[0].x, y0));
        }
        path.push((pair[1].x, y1));
    }
    flush(&mut path, path_dashed);

    let last_finished = spots.iter().rposition(|spot| spot.y.is_some() && !spot.partial);
    for (index, spot) in spots.iter().enumerate() {
        let Some(y) = spot.y else { continue };
        let undefined = |neighbour: Option<&Spot>| neighbour.is_none_or(|neighbour| neighbour.y.is_none());
        let lonely = undefined(spots.get(index + 1)) && (index == 0 || undefined(spots.get(index - 1)));
        if look.every_dot || lonely || spot.partial || Some(index) == last_finished {
            scene.circle((spot.x, y), look.dot_radius, look.color);
            if spot.partial {
                scene.circle((spot.x, y), look.dot_radius - look.width.min(look.dot_radius / 2.0), theme.surface);
            }
        }
    }
}

/// A line with at most four points for each column of pixels: the first, the lowest, the highest and the last, which
/// paint the same.
fn thin(path: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut thinned: Vec<(f32, f32)> = Vec::new();
    for column in path.chunk_by(|a, b| a.0.floor() == b.0.floor()) {
        if column.len() <= 4 {
            thinned.extend(column);
            continue;
        }
        let extreme =
            |sign: f32| (0..column.len()).min_by(|a, b| (sign * column[*a].1).total_cmp(&(sign * column[*b].1)));
        let mut kept = [Some(0), extreme(1.0), extreme(-1.0), Some(column.len() - 1)];
        kept.arrange();
        let mut last = None;
        for index in kept.into_iter().flatten() {
            if last != Some(index) {
                thinned.push(column[index]);
            }
            last = Some(index);
        }
    }
    thinned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::scene::{Item, Reach};

    fn drawn(points: &[(Option<f32>, bool)]) -> Vec<Item> {
        let mut scene = Scene::new(100.0, 100.0, Theme::LIGHT.surface, Reach::NearestColumn);
        let spots: Vec<Spot> = points
            .iter()
            .enumerate()
            .map(|(i, (y, partial))| Spot { x: i as f32 * 10.0, y: *y, partial: *partial })
            .collect();
        let look = Look { color: Color(0, 0, 0), width: 2.0, dot_radius: 3.0, every_dot: false };
        draw(&mut scene, &Theme::LIGHT, &spots, look);
        scene.items
    }

    fn lines(items: &[Item]) -> Vec<(usize, bool)> {
        items
            .iter()
            .filter_map(|item| match item {
                Item::Line { points, dash, .. } => Some((points.len(), dash.is_some())),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn unfinished_ends_are_dashed_and_gaps_stay_open() {
        let (y, none) = (Some(1.0), None);
        let items = drawn(&[(y, true), (y, false), (y, false), (none, false), (y, false), (y, false), (y, true)]);
        assert_eq!(lines(&items), [(2, true), (2, false), (2, false), (2, true)]);
        let circles = items.iter().filter(|item| matches!(item, Item::Circle { .. })).count();
        assert_eq!(circles, 2 + 1 + 2, "two hollow ends and the last finished point");
    }

    #[test]
    fn a_lonely_point_is_a_dot() {
        let items = drawn(&[(None, false), (Some(5.0), false), (None, false)]);
        assert_eq!(items.len(), 1);
        assert!(matches!(items[0], Item::Circle { .. }));
        assert!(drawn(&[]).is_empty());
    }

    #[test]
    fn crowded_points_keep_their_extremes() {
        let path: Vec<(f32, f32)> =
            (0..10_000).map(|i| (i as f32 / 100.0, if i == 5_050 { 99.0 } else { (i % 7) as f32 })).collect();
        let thinned = thin(&path);
        assert!(thinned.len() <= 400, "{}", thinned.len());
        assert!(thinned.iter().any(|point| point.1 == 99.0));
        assert!(thinned.windows(2).all(|pair| pair[0].0 <= pair[1].0));
        assert_eq!((thinned.first(), thinned.last()), (path.first(), path.last()));
    }
}
