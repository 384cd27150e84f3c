package org.dateline.timeline.picture;

import java.util.Arrays;

/// The colours of one theme.
///
/// @param rgb `0xRRGGBB`, one for each [Ink] in its order
/// @param dark whether ink is light on dark
public record Look(int[] rgb, boolean dark) {
    /// For paper and for exports without a window: the light theme.
    public static final Look PAPER = new Look(
            new int[] {
                0xffffff, 0xf6f8fa, 0x24292f, 0x57606a, 0x6e7781, 0xd0d7de, 0xe4e8ec, 0x0969da, 0x0969da, 0xddf4ff,
                0x80ccff, 0xffffff, 0xeef1f4, 0x00795b, 0x8f5b00, 0x8f5b00, 0xb0430c, 0x9a3f78, 0x30363d, 0xfff3b0,
                0xbf8700, 0x9a6700, 0xcf222e, 0x1a7f37, 0x858f9a, 0xeaedf0, 0xd0d5db, 0xa9b1ba, 0x737c87, 0x3a424b,
                0xf6f8fa
            },
            false);

    public Look {
        rgb = rgb.clone();
    }

    public int of(Ink ink) {
        return rgb[ink.ordinal()];
    }

    /// A lane's own colour, lightened where the ground is dark.
    ///
    /// @param hex `#rrggbb`
    public int lane(String hex) {
        int own = Integer.parseInt(hex.substring(1), 16);
        if (!dark) {
            return own;
        }
        int lighter = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = own >> shift & 255;
            lighter |= (part + (255 - part) * 45 / 100) << shift;
        }
        return lighter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Look look && Arrays.equals(rgb, look.rgb) && dark == look.dark;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return dark ? "dark" : "light";
    }
}
