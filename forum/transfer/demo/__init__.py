"""The demo: stories, threads and polls about made-up people, so that a newcomer sees a living place."""
