//! How does a browser on this machine get the built page?

use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow};

use crate::shell::root;

/// Serves dist/ until the process is stopped.
pub fn forever(listener: &TcpListener) -> Result<()> {
    println!("\nCounting House is at http://{}/ (stop it with Ctrl+C)", listener.local_addr()?);
    accept(listener);
    Ok(())
}

/// Serves dist/ in the background on a free port; answers with the page's address.
pub fn in_background() -> Result<String> {
    let listener = listen(0)?;
    let address = format!("http://{}/", listener.local_addr()?);
    thread::spawn(move || accept(&listener));
    Ok(address)
}

/// Takes `port` on this machine only; 0 is any free one.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            let other = port.checked_add(1).unwrap_or(8080);
            anyhow!("port {port} is taken by another program: try `cargo xtask serve --port {other}`")
        }
        ErrorKind::PermissionDenied => {
            anyhow!("port {port} needs an administrator: try `cargo xtask serve --port 8080`")
        }
        _ => anyhow!(error).context(format!("cannot listen on 127.0.0.1:{port}")),
    })
}

fn accept(listener: &TcpListener) {
    for stream in listener.incoming().flatten() {
        // A browser that goes away in the middle of an answer is no concern of ours.
        thread::spawn(move || drop(answer(stream)));
    }
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(120)))?;
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The rest of the head is read so that closing the connection does not reset it.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}

    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, kind, body) = if !matches!(method, "GET" | "HEAD") {
        ("405 Method Not Allowed", "text/plain", b"only GET and HEAD".to_vec())
    } else if let Some((kind, body)) =
        file_at(target).and_then(|path| Some((content_type(&path), fs::read(path).ok()?)))
    {
        ("200 OK", kind, body)
    } else {
        ("404 Not Found", "text/plain", b"not found".to_vec())
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method == "GET" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

/// The file in dist/ that a request asks for; `None` for a path that would leave it.
fn file_at(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    inside.then(|| root().join("dist").join(path))
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        _ => "application/octet-stream",
    }
}
