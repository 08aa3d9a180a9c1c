#include "catalyse/tui/style.h"
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <strings.h>

enum { FIRST_FIXED = 16, FIRST_GREY = 232, CUBE = 6, DARK_GREY = 8, GREYISH = 40 };

static const int first_sixteen[FIRST_FIXED] = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
};
static const int cube_levels[CUBE] = {0x00, 0x5f, 0x87, 0xaf, 0xd7, 0xff};

int colour_rgb(int colour) {
    if (colour < 0) return -1;
    if (colour >= COLOUR_RGB) return colour & 0xffffff;
    if (colour < FIRST_FIXED) return first_sixteen[colour];
    if (colour >= FIRST_GREY) {
        int grey = 8 + 10 * (colour - FIRST_GREY);
        return grey << 16 | grey << 8 | grey;
    }
    int i = colour - FIRST_FIXED;
    return cube_levels[i / 36] << 16 | cube_levels[i / 6 % 6] << 8 | cube_levels[i % 6];
}

/* Squared distance, weighted roughly as the eye does. */
static int distance(int a, int b) {
    int red = (a >> 16 & 255) - (b >> 16 & 255), green = (a >> 8 & 255) - (b >> 8 & 255);
    int blue = (a & 255) - (b & 255);
    return 3 * red * red + 6 * green * green + blue * blue;
}

static bool is_grey(int rgb) {
    int red = rgb >> 16 & 255, green = rgb >> 8 & 255, blue = rgb & 255;
    return abs(red - green) < GREYISH && abs(green - blue) < GREYISH && abs(red - blue) < GREYISH;
}

/* Dark grey is never chosen: many terminals show it as their background. A grey stays one, since a hue says
 * something. */
static bool may_stand_for(int colour, int rgb) {
    if (colour >= FIRST_FIXED) return true;
    return colour != DARK_GREY && (!is_grey(rgb) || is_grey(colour_rgb(colour)));
}

static int nearest(int rgb, int from, int to) {
    int best = from, least = INT_MAX;
    for (int i = from; i < to; i++) {
        int far = distance(rgb, colour_rgb(i));
        if (far >= least || !may_stand_for(i, rgb)) continue;
        best = i;
        least = far;
    }
    return best;
}

static int nearest_level(int channel) {
    int best = 0;
    for (int i = 1; i < CUBE; i++)
        if (abs(cube_levels[i] - channel) < abs(cube_levels[best] - channel)) best = i;
    return best;
}

/* In the cube each channel counts for itself. */
static int nearest_fixed(int rgb) {
    int red = nearest_level(rgb >> 16 & 255), green = nearest_level(rgb >> 8 & 255);
    int cube = FIRST_FIXED + CUBE * CUBE * red + CUBE * green + nearest_level(rgb & 255);
    int grey = nearest(rgb, FIRST_GREY, 256);
    return distance(rgb, colour_rgb(grey)) < distance(rgb, colour_rgb(cube)) ? grey : cube;
}

int colour_reduce(int colour, enum depth depth) {
    if (colour == COLOUR_DEFAULT || depth == DEPTH_MONO) return COLOUR_DEFAULT;
    switch (depth) {
    case DEPTH_8:
        if (colour < FIRST_FIXED) return colour % 8;
        return nearest(colour_rgb(colour), 0, 8);
    case DEPTH_16:
        return colour < FIRST_FIXED ? colour : nearest(colour_rgb(colour), 0, FIRST_FIXED);
    case DEPTH_256:
        return colour < COLOUR_RGB ? colour : nearest_fixed(colour_rgb(colour));
    default:
        return colour;
    }
}

static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
}

double colour_contrast(int a, int b) {
    if (a == COLOUR_DEFAULT || b == COLOUR_DEFAULT) return 0;
    double x = luminance(colour_rgb(a)), y = luminance(colour_rgb(b));
    return x > y ? (x + 0.05) / (y + 0.05) : (y + 0.05) / (x + 0.05);
}

static enum colour_use colour_use_from(const char *word) {
    if (word && strcasecmp(word, "always") == 0) return COLOUR_ALWAYS;
    if (word && strcasecmp(word, "never") == 0) return COLOUR_NEVER;
    return COLOUR_AUTO;
}

enum colour_use colour_use_choose(const char *option, const char *no_color, const char *setting) {
    if (option) return colour_use_from(option);
    if (no_color && *no_color) return COLOUR_NEVER;
    return colour_use_from(setting);
}
